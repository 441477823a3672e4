import { findUser } from '#modules/people'
import { contentHash, getProgrammeOn, type Programme, rates } from '#modules/programmes'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import { findInspection, findSame, referencesLike } from '../queries/inspections.ts'
import { refuseIf } from '../queries/open-inspection.ts'
import { holdPlace } from '../queries/places.ts'
import { plannedTimeline, reasonsNotToCreate } from '../rules/create.ts'
import type { Inspection } from '../rules/inspection.ts'
import { phaseSpans } from '../rules/phase.ts'
import type { Place } from '../rules/place.ts'
import { referenceFor } from '../rules/reference.ts'
import { saveInspection, savePhases } from '../store/inspection.ts'
import { saveMember } from '../store/team.ts'

/** An inspection to set up. */
export interface NewInspection {
  programme: string
  level: string
  placeCode: string
  /** The day the timeline is counted from: `2026-02-11`. */
  fieldwork: string
  /** Why it is set up although its announcement day has passed. */
  lateReason?: string | undefined
}

/** Whoever sets inspections up is on their team, if the programme's team has that role. */
const roleOfCreator = async (tx: Db, { who }: Act, { programme }: Programme): Promise<string | undefined> => {
  const roles = (await findUser(tx, who))?.roles ?? []
  return ['head-of-programme', 'administrator'].find(
    role => roles.some(own => own === role) && programme.team.some(({ id }) => id === role),
  )
}

const save = async (
  tx: Db,
  act: Act,
  wanted: NewInspection,
  programme: Programme,
  place: Place,
): Promise<Inspection> => {
  const { id: programmeId, version, shortName } = programme.programme
  const taken = new Set(await referencesLike(tx, referenceFor(place.name, shortName, wanted.fieldwork, new Set())))
  const row = {
    id: newId(),
    programme: programmeId,
    programmeVersion: version,
    programmeHash: contentHash(programme),
    level: wanted.level,
    rates: rates(programme),
    placeCode: place.code,
    placeName: place.name,
    placeInvented: place.invented,
    wales: place.wales,
    fieldwork: wanted.fieldwork,
    lateReason: wanted.lateReason?.trim() || null,
    createdAt: act.when,
    createdBy: act.who,
  }
  for (;;) {
    const reference = referenceFor(place.name, shortName, wanted.fieldwork, taken)
    // Someone may take it for another place in this moment: then the next number.
    if (await saveInspection(tx, { ...row, reference })) return (await findInspection(tx, reference)) as Inspection
    taken.add(reference)
  }
}

/**
 * Sets an inspection up: pins the programme's version with the hash of its content (PROG-06), gives it a readable
 * reference, works out its phases, and puts whoever does it on the team.
 * @throws Forbidden without `inspections:create`; NotFound for a programme that is not there; Conflict with the reasons
 * of `reasonsNotToCreate`.
 */
export const createInspection = (db: Db, act: Act, wanted: NewInspection): Promise<Inspection> =>
  db.transaction().execute(async tx => {
    demand(act, 'inspections:create')
    const programme = await getProgrammeOn(tx, wanted.programme, londonDay(act.when))
    const place = await holdPlace(tx, wanted.placeCode)
    const plan = { ...wanted, programme, place }
    const circumstances = { today: londonDay(act.when), calendar: bankHolidayOn, same: await findSame(tx, wanted) }
    refuseIf(reasonsNotToCreate(plan, circumstances).map(({ text }) => text))

    const inspection = await save(tx, act, wanted, programme, place as Place)
    await savePhases(tx, inspection.id, phaseSpans(programme.programme.phases, plannedTimeline(plan, bankHolidayOn)))
    const role = await roleOfCreator(tx, act, programme)
    if (role) await saveMember(tx, act, inspection.id, { username: act.who, role })
    const { reference, programmeVersion, programmeHash, level, placeCode, fieldwork } = inspection
    await recordEvent(tx, act, {
      what: 'INSPECTION_CREATED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: {
        reference,
        programme: inspection.programme,
        programmeName: programme.programme.name,
        version: programmeVersion,
        hash: programmeHash,
        level,
        place: placeCode,
        placeName: inspection.placeName,
        fieldwork,
        ...(role && { creatorJoinedAs: role }),
        ...(wanted.lateReason?.trim() && { reason: wanted.lateReason.trim() }),
      },
    })
    return inspection
  })
