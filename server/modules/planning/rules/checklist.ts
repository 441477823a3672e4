import type { Programme } from '#modules/programmes'
import { formatDay } from '#platform/dates.ts'
import { isOnTeam, leads } from './access.ts'
import type { OpenInspection } from './inspection.ts'
import { lastDayOf } from './phase.ts'
import type { WorkedStep } from './worked-step.ts'

/** The programme's checklists: background information before the announcement, and the closing of fieldwork. */
export const checklists = ['background', 'closing'] as const
export type ChecklistId = (typeof checklists)[number]

export const outcomes = ['open', 'done', 'not-available'] as const
/** What became of an item. Background can be not available; what closes fieldwork is done or not. */
export type Outcome = (typeof outcomes)[number]

export interface ChecklistItem {
  id: string
  text: string
  heading?: string | undefined
  /** What shows of itself whether it is done. */
  known?: 'passes' | undefined
  source: string
}

/** What is written down of an item. */
export interface Check {
  item: string
  outcome: Outcome
  note: string
  recordedAt: Date
  recordedBy: string
}

/** The items of a list, in the programme's order (PLAN-08, PLAN-12). */
export const itemsOf = ({ planning }: Programme, list: ChecklistId): readonly ChecklistItem[] => planning[list]

/** What can become of an item of a list. */
export const outcomesOf = (list: ChecklistId): readonly Outcome[] =>
  list === 'background' ? outcomes : outcomes.filter(outcome => outcome !== 'not-available')

/** The last day of fieldwork by the timeline. */
export const lastDayOfFieldwork = (steps: readonly WorkedStep[]): string =>
  steps
    .filter(({ phase }) => phase === 'fieldwork')
    .map(lastDayOf)
    .toSorted()
    .at(-1) ?? ''

/**
 * Why this person cannot go through a list. Empty: they can. Background is the team's; fieldwork is closed by whoever leads, on
 * its last day (DIPP manual 3.2, 6.9; AP manual 3.2, 4.9).
 */
export const reasonsNotToCheck = (
  { team, reader }: Pick<OpenInspection, 'team' | 'reader'>,
  list: ChecklistId,
  { today, lastDay }: { today: string; lastDay: string },
): string[] => {
  if (list === 'background') return isOnTeam(team, reader) ? [] : ['Only the team of this inspection goes through it']
  if (!leads(team, reader)) return ['Only whoever leads the inspection closes the fieldwork']
  return today < lastDay ? [`Fieldwork is closed on its last day, ${formatDay(lastDay)}`] : []
}

/**
 * Why an item cannot be recorded so. Empty: it can. Fobs and passes that are out are not returned, unless the note says why it is recorded
 * all the same (PLAN-12; DIPP manual 6.9, AP manual 4.9).
 */
export const reasonsNotToRecord = (
  { known }: Pick<ChecklistItem, 'known'>,
  { outcome, note }: Pick<Check, 'outcome' | 'note'>,
  { passesOut }: { passesOut: number },
): string[] => {
  if (known !== 'passes' || outcome !== 'done' || passesOut === 0 || note.trim() !== '') return []
  const out = passesOut === 1 ? '1 fob or pass is' : `${passesOut} fobs and passes are`
  return [`${out} not handed back: record them as handed back, or enter in the note why this is done all the same`]
}
