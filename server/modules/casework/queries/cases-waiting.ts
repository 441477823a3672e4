import { type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import { closingOf, reasonsAfterClosing } from '#modules/sampling'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { counted } from '#platform/words.ts'
import { caseGrid } from '../rules/case-grid.ts'
import { answersByCase } from './case-answers.ts'
import { casesOf } from './cases.ts'
import { changeRequestsOf } from './change-requests.ts'
import { countNotTakenUp } from './not-taken-up.ts'

/** What waits for someone, with where it is done. */
export interface WaitingCases {
  words: string
  href: string
}

const setting = async (db: Db, { inspection, team, reader }: OpenInspection): Promise<WaitingCases[]> => {
  if (reasonsNotToWorkOn(team, reader, 'cases:allocate').length > 0) return []
  const waiting = await countNotTakenUp(db, inspection.id)
  return waiting === 0
    ? []
    : [{ words: `Take up ${counted(waiting, 'case')} of the sample`, href: paths.cases.list(inspection.reference) }]
}

const judging = async (db: Db, open: OpenInspection): Promise<WaitingCases[]> => {
  const { inspection, programme, team, reader } = open
  if (reasonsNotToWorkOn(team, reader, 'cases:judge').length > 0) return []
  const all = await casesOf(db, inspection.id)
  const { rows } = caseGrid(programme, inspection.fieldwork, all, await answersByCase(db, inspection.id))
  const own = rows.filter(({ inspected, state }) => inspected.inspector === reader.username && state !== 'out')
  const next = own.find(({ state }) => state === 'under-way') ?? own.find(({ state }) => state === 'not-begun')
  if (!next) return []
  const completed = own.filter(({ state }) => state === 'completed').length
  return [
    {
      words: `${completed} of your ${counted(own.length, 'case')} ${completed === 1 ? 'is' : 'are'} completed: go on with case ${next.inspected.number}`,
      href: paths.cases.show(inspection.reference, next.inspected.number),
    },
  ]
}

const answering = async (db: Db, { inspection, team, reader }: OpenInspection): Promise<WaitingCases[]> => {
  if (reasonsNotToWorkOn(team, reader, 'cases:decide').length > 0) return []
  const waiting = (await changeRequestsOf(db, inspection.id)).filter(({ decision }) => decision === null).length
  const words = `Answer ${waiting === 1 ? 'a request' : `${waiting} requests`} for a change of the timetable`
  return waiting === 0 ? [] : [{ words, href: paths.timetable.changes(inspection.reference) }]
}

/** What of an inspection's cases waits for this reader: taking the sample up, requests to answer, and their own cases. Nothing once it is closed. */
export const casesWaitingFor = async (db: Db, open: OpenInspection): Promise<WaitingCases[]> => {
  if (reasonsAfterClosing(await closingOf(db, open.inspection.id)).length > 0) return []
  return (await Promise.all([setting(db, open), answering(db, open), judging(db, open)])).flat()
}
