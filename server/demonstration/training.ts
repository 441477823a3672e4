import { changeAssessorship, recordNeed, recordStage } from '#modules/people'
import { addDays, addWeeks, londonInstant, mondayOf } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from './act-of.ts'
import type { Username } from './people.ts'

/** When those who have been here for long finished their training: the Monday on which it began, practice, certificate. */
const veterans: readonly [Username, begins: string, practice: string, certificate: string, assessor: Username][] = [
  ['gareth', '2017-09-04', '2018-01-19', '2018-06-15', 'martin'],
  ['nadia', '2019-03-04', '2019-05-17', '2019-12-06', 'martin'],
  ['carys', '2022-01-10', '2022-03-18', '2022-11-25', 'martin'],
  ['tom', '2023-04-03', '2023-06-09', '2024-02-23', 'gareth'],
]

const trained = async (
  db: Db,
  username: Username,
  { begins, practice, certificate }: { begins: string; practice: string; certificate?: string },
  assessor: Username,
): Promise<void> => {
  const record = (stage: string, doneOn: string, startedOn = '') =>
    recordStage(db, actOf('ruth', londonInstant(doneOn, '17:00')), username, {
      ...{ stage, doneOn, startedOn },
      assessor: stage === 'initial-training' ? '' : assessor,
    })
  await record('initial-training', addDays(begins, 11), begins)
  await record('assessed-practice', practice)
  if (certificate) await record('certificate', certificate)
}

/**
 * The training of the invented inspectors. Ines joined on a day of the last year: she may be deployed, and her certificate is due.
 * Owen has come two weeks ago, and is in his initial training.
 */
export const loadTraining = async (db: Db, joined: string): Promise<void> => {
  await changeAssessorship(db, actOf('ruth', londonInstant('2018-01-02', '10:00')), 'martin', {
    ...{ day: '2018-01-02', qualified: true },
  })
  await changeAssessorship(db, actOf('ruth', londonInstant('2021-05-04', '10:00')), 'gareth', {
    ...{ day: '2021-05-04', qualified: true },
  })
  for (const [username, begins, practice, certificate, assessor] of veterans)
    await trained(db, username, { begins, practice, certificate }, assessor)
  const begins = addWeeks(mondayOf(joined), 1)
  await trained(db, 'ines', { begins, practice: addDays(begins, 46) }, 'martin')
  const agreed = addDays(begins, 60)
  await recordNeed(db, actOf('martin', londonInstant(agreed, '15:00')), 'ines', {
    need: 'Weigh evidence from several sources before answering a prompt: shadow a lead inspector in two triangulation meetings.',
    agreedOn: agreed,
    dueOn: addDays(agreed, 180),
  })
  await recordNeed(db, actOf('martin', londonInstant(agreed, '15:20')), 'tom', {
    need: 'Chair a focus group of more than six people.',
    agreedOn: agreed,
    dueOn: addDays(agreed, 120),
  })
}
