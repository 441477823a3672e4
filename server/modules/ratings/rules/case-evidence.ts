import type { Share } from '#modules/casework'
import { type Programme, questionsOf } from '#modules/programmes'
import type { CaseResults } from './results-of-standard.ts'

/** A question asked of cases that is evidence for something judged, with what the cases say so far (AP manual 3.2). */
export interface CaseEvidence {
  /** The kind of source that it is, beside the notes of the inspection. */
  source: 'case'
  /** The code of the question asked of cases. */
  question: string
  text: string
  /** The area of casework that it is of, by name. */
  area: string
  /** The codes of the standards, key questions and prompts that it bears on. */
  codes: readonly string[]
  /** Of the completed cases that it applies to. */
  share: Share
}

type CaseProgramme = Pick<Programme, 'standards' | 'cases'>

/** All that is judged at a level: its standards, key questions and prompts, by code. */
const judgedCodes = (programme: CaseProgramme, level: string): ReadonlySet<string> =>
  new Set(questionsOf(programme, level).flatMap(({ code, standard }) => [code, standard.code]))

/**
 * The questions asked of cases whose answers are evidence for what is judged at a level, by themselves or as part of their area.
 * Empty where cases are asked for ratings alone.
 */
export const caseEvidence = (programme: CaseProgramme, level: string, results: CaseResults): CaseEvidence[] => {
  const judged = judgedCodes(programme, level)
  return programme.cases.questions.flatMap(({ code, text, area, informs }) => {
    const own = programme.cases.areas.find(({ id }) => id === area)
    const codes = [...new Set([...informs, ...(own?.informs ?? [])])].filter(each => judged.has(each))
    const share = results[code] ?? { sufficient: 0, of: 0 }
    return codes.length > 0 ? [{ source: 'case', question: code, text, area: own?.name ?? area, codes, share }] : []
  })
}

/** Those that a completed case says something on: they count as evidence. */
export const withResults = (evidence: readonly CaseEvidence[]): CaseEvidence[] =>
  evidence.filter(({ share }) => share.of > 0)

/** "AP3 Activity to manage risk: 5 of 8 cases sufficient, as far as completed". */
export const caseEvidenceInWords = ({ question, area, share }: CaseEvidence): string =>
  share.of === 0
    ? `${question} ${area}: no case to which it applies is completed yet`
    : `${question} ${area}: ${share.sufficient} of ${share.of} ${share.of === 1 ? 'case' : 'cases'} sufficient, as far as completed`
