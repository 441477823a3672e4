import type { DraftRow } from '../queries/drafts.ts'

/** What a draft is, on one line: `national 1.2, nothing wrong with it` or `12 faults`. */
export const draftInWords = ({ programme, version, faultCount }: DraftRow): string => {
  if (faultCount > 0) return faultCount === 1 ? '1 fault' : `${faultCount} faults`
  return `${programme} ${version}, without faults`
}
