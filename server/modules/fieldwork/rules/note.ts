/** One piece of evidence. */
export interface Note {
  id: string
  title: string
  source: string
  text: string
  validity: string
  weight: string
  version: number
  changedAt: Date
  changedBy: string
  /** Codes of the prompts and key questions that it bears on. */
  codes: readonly string[]
}
