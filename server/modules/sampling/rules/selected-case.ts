import type { Programme, SampleRules } from '#modules/programmes'
import type { SelectedCase } from './draw-record.ts'
import type { ListedCase } from './listed-case.ts'
import { questionSetOf } from './question-set-of.ts'
import { riskGroupOf } from './risk-group-of.ts'

/** By which rules cases are drawn from a long list. */
export interface DrawnBy {
  programme: Programme
  sample: SampleRules
  /** The day on which fieldwork begins: `2026-03-02`. */
  fieldwork: string
}

/** A case of the list as one of the sample: with its risk group and its questions, and without who the person is. */
export const selectedCase = (listed: ListedCase, { programme, sample, fieldwork }: DrawnBy): SelectedCase => {
  const { line, person, eventNumber, pdu, practitioner, facts } = listed
  const set = questionSetOf(programme.cases.questionSets, facts, fieldwork)
  return {
    line,
    crn: person.crn,
    eventNumber,
    pdu,
    practitioner,
    riskGroup: riskGroupOf(facts, sample),
    sentenceKind: String(facts['sentence-kind'] ?? ''),
    questionSet: set.id,
    questionSetReason: set.reason,
  }
}
