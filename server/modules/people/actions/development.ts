import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { findPerson, holdPerson, isUsernameTaken, needsOf, type WholePerson } from '../queries/development.ts'
import {
  type PersonWanted,
  reasonsNotToAddPerson,
  reasonsNotToChangePerson,
  reasonsNotToLeave,
  reasonsNotToRecordNeed,
} from '../rules/person.ts'
import { isAssessorOn, type RecordingStage, reasonsNotToRecordStage, type Stage } from '../rules/training.ts'
import {
  beginAssessorship,
  endAssessorship,
  endEmployment,
  insertPerson,
  meetNeed,
  saveNeed,
  saveStage,
  updatePerson,
} from '../store/development.ts'

const refuse = (reasons: readonly (string | { text: string })[]): void => {
  if (reasons.length > 0) throw new Conflict(reasons.map(each => (typeof each === 'string' ? each : each.text)))
}

const held = async (tx: Db, username: string): Promise<WholePerson> => {
  const person = await holdPerson(tx, username)
  if (!person) throw new NotFound(`person ${username}`)
  return person
}

const record = (tx: Db, act: Act, what: string, username: string, details: Record<string, unknown>): Promise<void> =>
  recordEvent(tx, act, { what, subjectType: 'PERSON', subjectId: username, details })

const rowOf = ({ name, roles, about, base, languages, joinedOn, email }: PersonWanted) => ({
  ...{
    name: name.trim(),
    roles,
    about: about.trim(),
    base: base.trim(),
    languages,
    joinedOn,
    email: email.trim() || null,
  },
})

/**
 * Adds someone to the inspectorate.
 * @throws Forbidden without `people:manage`; Conflict with the reasons of `reasonsNotToAddPerson`.
 */
export const addPerson = (db: Db, act: Act, wanted: PersonWanted): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:manage')
    refuse(reasonsNotToAddPerson(wanted, { isTaken: await isUsernameTaken(tx, wanted.username) }))
    await insertPerson(tx, wanted.username, rowOf(wanted), act.when)
    await record(tx, act, 'PERSON_ADDED', wanted.username, { roles: wanted.roles })
  })

/**
 * Changes what is known of a person, and their roles. `seen` is the version that was changed.
 * @throws Forbidden without `people:manage`; Conflict with the reasons of `reasonsNotToChangePerson`.
 */
export const changePerson = (db: Db, act: Act, wanted: PersonWanted & { seen: number }): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:manage')
    const { roles, leftAt, version, email } = await held(tx, wanted.username)
    const isStale = version !== wanted.seen
    refuse(reasonsNotToChangePerson(wanted, { roles, leftAt, isStale, changer: act.who }))
    await updatePerson(tx, wanted.username, rowOf(wanted))
    const emailChanged = (email ?? '') !== wanted.email.trim()
    const change = { from: { roles }, to: { roles: wanted.roles }, emailChanged }
    await record(tx, act, 'PERSON_CHANGED', wanted.username, change)
  })

/**
 * Says that someone has left: they sign in no more and can be chosen no more; histories keep their name.
 * @throws Forbidden without `people:manage`; Conflict with the reasons of `reasonsNotToLeave`.
 */
export const sayThatLeft = (db: Db, act: Act, username: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:manage')
    const { leftAt } = await held(tx, username)
    refuse(reasonsNotToLeave({ username, leftAt, changer: act.who }))
    await endEmployment(tx, act, username)
    await record(tx, act, 'PERSON_LEFT', username, {})
  })

/**
 * Records that someone has finished a stage of their training (TEAM-03, TEAM-04).
 * @throws Forbidden without `people:develop`; Conflict with the reasons of `reasonsNotToRecordStage`.
 */
export const recordStage = (db: Db, act: Act, username: string, wanted: RecordingStage): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:develop')
    const { finished } = await held(tx, username)
    const assessorships = (await findPerson(tx, wanted.assessor))?.assessorships ?? []
    const today = londonDay(act.when)
    refuse(reasonsNotToRecordStage(wanted, { username, finished, assessorships, today }))
    const isInitial = wanted.stage === 'initial-training'
    const stage = {
      stage: wanted.stage as Stage,
      startedOn: isInitial ? wanted.startedOn : null,
      doneOn: wanted.doneOn,
      assessor: isInitial ? null : wanted.assessor,
    }
    await saveStage(tx, act, username, stage)
    await record(tx, act, 'TRAINING_RECORDED', username, stage)
  })

/**
 * Says that someone is a qualified assessor from a day on, or no longer is after it.
 * @throws Forbidden without `people:develop`; Conflict when it is so already.
 */
export const changeAssessorship = (
  db: Db,
  act: Act,
  username: string,
  { day, qualified }: { day: string; qualified: boolean },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:develop')
    const { assessorships, leftAt } = await held(tx, username)
    const isOne = assessorships.some(({ untilOn }) => untilOn === null)
    refuse([
      ...(username === act.who ? ['Someone else says whether you are a qualified assessor'] : []),
      ...(leftAt ? ['They have left'] : []),
      ...(qualified && (isOne || isAssessorOn(assessorships, day)) ? ['They are a qualified assessor already'] : []),
      ...(qualified || isOne ? [] : ['They are no qualified assessor']),
      ...(!qualified && assessorships.some(({ fromOn, untilOn }) => untilOn === null && day < fromOn)
        ? ['They were no qualified assessor yet on that day']
        : []),
    ])
    await (qualified ? beginAssessorship(tx, act, username, day) : endAssessorship(tx, username, day))
    await record(tx, act, qualified ? 'ASSESSOR_QUALIFIED' : 'ASSESSOR_ENDED', username, { day })
  })

/**
 * Records something that someone is to develop, with the day by which (TEAM-07).
 * @throws Forbidden without `people:develop`; Conflict with the reasons of `reasonsNotToRecordNeed`.
 */
export const recordNeed = (
  db: Db,
  act: Act,
  username: string,
  wanted: { need: string; agreedOn: string; dueOn: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:develop')
    await held(tx, username)
    refuse(reasonsNotToRecordNeed(wanted))
    const need = { id: newId(), username, ...wanted, need: wanted.need.trim() }
    await saveNeed(tx, act, need)
    await record(tx, act, 'NEED_RECORDED', username, { id: need.id, dueOn: need.dueOn })
  })

/**
 * Records that a need is met, today.
 * @throws Forbidden without `people:develop`; NotFound for a need of somebody else; Conflict when it was met before.
 */
export const recordNeedMet = (db: Db, act: Act, username: string, id: string): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'people:develop')
    if (!(await needsOf(tx, username)).some(need => need.id === id)) throw new NotFound(`need ${id} of ${username}`)
    const metOn = londonDay(act.when)
    if (!(await meetNeed(tx, act, id, metOn))) throw new Conflict(['This need is met already'])
    await record(tx, act, 'NEED_MET', username, { id, metOn })
  })
