import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { passesOf, sitesOf } from '../queries/sites.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToHandOut, reasonsNotToKeepSite, type SiteWanted } from '../rules/site.ts'
import { insertPass, insertSite, takeBack, updateSite } from '../store/sites.ts'
import { holdTeam } from '../store/team.ts'

/** Opens an inspection for someone who may change its sites: whoever may change its dates. */
const opened = async (tx: Db, act: Act, reference: string): Promise<OpenInspection> => {
  const open = await openInspection(tx, { ...act, username: act.who }, reference)
  refuseIf(reasonsNotToPlan(open.team, open.reader))
  await holdTeam(tx, open.inspection.id)
  return open
}

const record = (tx: Db, act: Act, { inspection }: OpenInspection, what: string, details: Record<string, unknown>) =>
  recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })

/**
 * Adds a site to an inspection, or changes one: its address, opening times, induction, and who of the team is allocated to it
 * (TEAM-06). `seen` is the version that was changed, 0 for a new site. Its id.
 * @throws NotFound for a site of another inspection; Conflict with the reasons of `reasonsNotToPlan` and `reasonsNotToKeepSite`.
 */
export const keepSite = (
  db: Db,
  act: Act,
  reference: string,
  { id, seen, ...wanted }: SiteWanted & { id?: string | undefined; seen: number },
): Promise<string> =>
  db.transaction().execute(async tx => {
    const open = await opened(tx, act, reference)
    const sites = await sitesOf(tx, open.inspection.id)
    const before = sites.find(site => site.id === id)
    if (id && !before) throw new NotFound(`site ${id} of ${reference}`)
    const others = sites.filter(site => site !== before)
    refuseIf(reasonsNotToKeepSite(wanted, { others, team: open.team, before, seen }).map(({ text }) => text))
    const key = { id: before?.id ?? newId(), inspectionId: open.inspection.id }
    await (before ? updateSite(tx, key.id, wanted) : insertSite(tx, act, key, wanted))
    const { name, members, inductedOn } = wanted
    await record(tx, act, open, before ? 'SITE_CHANGED' : 'SITE_ADDED', { name, members, inductedOn })
    return key.id
  })

/**
 * Records that a fob or pass was handed to someone at a site.
 * @throws NotFound for a site of another inspection; Conflict with the reasons of `reasonsNotToPlan` and `reasonsNotToHandOut`.
 */
export const handOut = (
  db: Db,
  act: Act,
  reference: string,
  pass: { siteId: string; username: string; what: string; handedOutOn: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await opened(tx, act, reference)
    const site = (await sitesOf(tx, open.inspection.id)).find(({ id }) => id === pass.siteId)
    if (!site) throw new NotFound(`site ${pass.siteId} of ${reference}`)
    refuseIf(reasonsNotToHandOut(pass, open.team, londonDay(act.when)).map(({ text }) => text))
    await insertPass(tx, act, { id: newId(), ...pass })
    const name = open.team.find(({ username }) => username === pass.username)?.name
    await record(tx, act, open, 'PASS_HANDED_OUT', { name, what: pass.what.trim(), site: site.name })
  })

/**
 * Records that a fob or pass was handed back today.
 * @throws NotFound for one of another inspection; Conflict when it was handed back before, or with those of `reasonsNotToPlan`.
 */
export const handBack = (db: Db, act: Act, reference: string, id: string): Promise<void> =>
  db.transaction().execute(async tx => {
    const open = await opened(tx, act, reference)
    const pass = (await passesOf(tx, open.inspection.id)).find(each => each.id === id)
    if (!pass) throw new NotFound(`pass ${id} of ${reference}`)
    const taken = await takeBack(tx, act, id, londonDay(act.when))
    refuseIf(taken ? [] : ['It was handed back already'])
    await record(tx, act, open, 'PASS_HANDED_BACK', { name: pass.name, what: pass.what })
  })
