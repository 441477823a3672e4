import { writeCsv } from 'hucre/csv'
import type { DrawRecord } from './rules/draw-record.ts'

/** The record of a draw as JSON, in the order in which it is read: what was drawn from what, then the cases. */
export const drawAsJson = (record: DrawRecord): string => JSON.stringify(record, null, 2)

/** The cases drawn as CSV, a line each; what a spreadsheet would take for a formula is marked as text. */
export const drawAsCsv = ({ selected }: DrawRecord): string =>
  writeCsv(
    [
      [
        'line',
        'crn',
        'event_number',
        'pdu',
        'practitioner_code',
        'risk_group',
        'sentence_kind',
        'question_set',
        'question_set_reason',
      ],
      ...selected.map(drawn => [
        drawn.line,
        drawn.crn,
        drawn.eventNumber,
        drawn.pdu,
        drawn.practitioner,
        drawn.riskGroup,
        drawn.sentenceKind,
        drawn.questionSet,
        drawn.questionSetReason,
      ]),
    ],
    { escapeFormulae: true },
  )
