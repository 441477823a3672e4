import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { FinishedStage } from '../rules/training.ts'

/** What is known of a person, as it is written. */
export interface PersonRow {
  name: string
  roles: readonly string[]
  about: string
  base: string
  languages: readonly string[]
  joinedOn: string | null
  email: string | null
}

const written = ({ roles, languages, ...row }: PersonRow) => ({
  ...row,
  roles: JSON.stringify(roles),
  languages: JSON.stringify(languages),
})

/** Adds someone of the inspectorate. */
export const insertPerson = async (tx: Db, username: string, row: PersonRow, addedAt: Date): Promise<void> => {
  await tx
    .insertInto('peoplePerson')
    .values({ username, addedAt, ...written(row) })
    .execute()
}

/** Changes what is known of a person, and counts their version up. */
export const updatePerson = async (tx: Db, username: string, row: PersonRow): Promise<void> => {
  await tx
    .updateTable('peoplePerson')
    .set(({ eb }) => ({ ...written(row), version: eb('version', '+', 1) }))
    .where('username', '=', username)
    .execute()
}

/** Says that someone has left: they sign in no more. */
export const endEmployment = async (tx: Db, { when }: Act, username: string): Promise<void> => {
  await tx.updateTable('peoplePerson').set({ leftAt: when }).where('username', '=', username).execute()
}

/** Keeps that someone has finished a stage of their training. */
export const saveStage = async (tx: Db, { who, when }: Act, username: string, stage: FinishedStage): Promise<void> => {
  const { stage: name, startedOn, doneOn, assessor } = stage
  await tx
    .insertInto('peopleTraining')
    .values({ username, stage: name, startedOn, doneOn, assessor, recordedAt: when, recordedBy: who })
    .execute()
}

/** Keeps that someone is a qualified assessor from a day on. */
export const beginAssessorship = async (
  tx: Db,
  { who, when }: Act,
  username: string,
  fromOn: string,
): Promise<void> => {
  await tx.insertInto('peopleAssessor').values({ username, fromOn, recordedAt: when, recordedBy: who }).execute()
}

/** Keeps until which day someone was a qualified assessor. */
export const endAssessorship = async (tx: Db, username: string, untilOn: string): Promise<void> => {
  await tx
    .updateTable('peopleAssessor')
    .set({ untilOn })
    .where('username', '=', username)
    .where('untilOn', 'is', null)
    .execute()
}

/** Keeps something that someone is to develop. */
export const saveNeed = async (
  tx: Db,
  { who, when }: Act,
  need: { id: string; username: string; need: string; agreedOn: string; dueOn: string },
): Promise<void> => {
  await tx
    .insertInto('peopleNeed')
    .values({ ...need, recordedAt: when, recordedBy: who })
    .execute()
}

/** Keeps that a need is met. False when it was before. */
export const meetNeed = async (tx: Db, { who }: Act, id: string, metOn: string): Promise<boolean> => {
  const result = await tx
    .updateTable('peopleNeed')
    .set({ metOn, metBy: who })
    .where('id', '=', id)
    .where('metOn', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
