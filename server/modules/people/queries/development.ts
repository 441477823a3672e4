import type { Db } from '#platform/db/open.ts'
import type { SpokenLanguage } from '../rules/languages.ts'
import type { Assessorship, FinishedStage } from '../rules/training.ts'
import type { Person } from './people.ts'

/** A person with what is known of them beside their roles. Whoever has left is found too. */
export interface WholePerson extends Person {
  base: string
  languages: readonly SpokenLanguage[]
  joinedOn: string | null
  leftAt: Date | null
  version: number
  finished: readonly FinishedStage[]
  assessorships: readonly Assessorship[]
}

const whole = async (db: Db, username?: string): Promise<WholePerson[]> => {
  const rows = db
    .selectFrom('peoplePerson')
    .select(['username', 'name', 'roles', 'about', 'base', 'languages', 'joinedOn', 'email', 'leftAt', 'version'])
    .where('kind', '=', 'staff')
    .orderBy('name')
    .orderBy('username')
  const stages = db.selectFrom('peopleTraining').select(['username', 'stage', 'startedOn', 'doneOn', 'assessor'])
  const terms = db.selectFrom('peopleAssessor').select(['username', 'fromOn', 'untilOn']).orderBy('fromOn')
  const [persons, finished, assessorships] = await Promise.all([
    (username === undefined ? rows.where('leftAt', 'is', null) : rows.where('username', '=', username)).execute(),
    (username === undefined ? stages : stages.where('username', '=', username)).execute(),
    (username === undefined ? terms : terms.where('username', '=', username)).execute(),
  ])
  return persons.map(person => ({
    ...person,
    finished: finished.filter(each => each.username === person.username),
    assessorships: assessorships.filter(each => each.username === person.username),
  }))
}

/** Everyone who works here now, by name, with their training. */
export const listWholePeople = (db: Db): Promise<WholePerson[]> => whole(db)

/** One person of the inspectorate, gone or not; undefined where there is none. */
export const findPerson = async (db: Db, username: string): Promise<WholePerson | undefined> =>
  (await whole(db, username))[0]

/** The same, held until the transaction ends. */
export const holdPerson = async (tx: Db, username: string): Promise<WholePerson | undefined> => {
  await tx.selectFrom('peoplePerson').select('username').where('username', '=', username).forUpdate().execute()
  return findPerson(tx, username)
}

/** Something that someone is to develop. */
export interface Need {
  id: string
  need: string
  agreedOn: string
  dueOn: string
  metOn: string | null
}

/** What someone is to develop: what is open first, by the day it is due. */
export const needsOf = (db: Db, username: string): Promise<Need[]> =>
  db
    .selectFrom('peopleNeed')
    .select(['id', 'need', 'agreedOn', 'dueOn', 'metOn'])
    .where('username', '=', username)
    .orderBy('metOn', order => order.desc().nullsFirst())
    .orderBy('dueOn')
    .orderBy('id')
    .execute()

/** Whether anyone is, or ever was, here under a name: from inside or outside. */
export const isUsernameTaken = async (db: Db, username: string): Promise<boolean> =>
  (await db.selectFrom('peoplePerson').select('username').where('username', '=', username).executeTakeFirst()) !==
  undefined
