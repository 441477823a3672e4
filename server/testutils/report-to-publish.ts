import { createInspection, type NewInspection, type OpenInspection, openInspection } from '#modules/planning'
import { questionsOf, rates, standardsOf } from '#modules/programmes'
import { completePanel, decideRating, proposeRating, reviewRatings, saveAnswer, saveSitting } from '#modules/ratings'
import { saveSection, sectionsOf } from '#modules/reports'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'
import { teamUp } from './team-up.ts'

const setUp = new Date('2025-11-03T09:00:00Z')
const judged = new Date('2026-02-12T15:00:00Z')
const proposed = new Date('2026-02-16T10:00:00Z')
const reviewed = new Date('2026-02-17T10:00:00Z')
const decided = new Date('2026-02-18T10:00:00Z')
const written = new Date('2026-02-19T10:00:00Z')

/** An approved premises that is rated, and a region that is not. */
export const larchwood: NewInspection = {
  ...{ programme: 'approved-premises', level: 'approved-premises' },
  ...{ placeCode: 'LAP-N52-01', fieldwork: '2026-02-11' },
}
export const southCentral: NewInspection = {
  ...{ programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: '2026-02-02' },
}

/** The inspection as this person opens it. */
export const openedBy = (db: Db, username: Username, reference: string): Promise<OpenInspection> =>
  openInspection(db, { username, permissions: actOf(username, setUp).permissions }, reference)

/** Sets an inspection up with Nadia leading, Tom assisting and Ruth as head of programme. Its reference. */
export const setUpInspection = async (db: Db, wanted: NewInspection): Promise<string> => {
  const joan = actOf('joan', setUp)
  const { reference } = await createInspection(db, joan, wanted)
  const team = { nadia: 'lead-inspector', tom: 'assistant-inspector', ruth: 'head-of-programme' }
  await teamUp(db, joan, reference, team)
  return reference
}

/** Answers every prompt and key question: yes, but for those whose codes are given. */
export const answerAll = async (db: Db, reference: string, no: readonly string[] = []): Promise<void> => {
  const open = await openedBy(db, 'nadia', reference)
  for (const { code } of questionsOf(open.programme, open.inspection.level)) {
    const answer = no.includes(code) ? 'no' : 'yes'
    const reasons = `The working reasons for ${code}`
    const save = { code, answer, reasons, why: '', saveId: newId(), seen: 0 } as const
    await saveAnswer(db, actOf('nadia', judged), open, save)
  }
}

/** Takes the ratings of an inspection, by code of the standard, through proposal and review to the panel's decision. */
export const decideRatings = async (db: Db, reference: string, ratings: Record<string, string>): Promise<void> => {
  const open = await openedBy(db, 'ruth', reference)
  const { programme } = open
  if (!rates(programme)) throw new Error(`${reference} is not rated`)
  const rated = { ...open, programme }
  const given = Object.entries(ratings).map(([standard, rating]) => ({ standard, rating, saveId: newId(), seen: 0 }))
  for (const each of given)
    await proposeRating(db, actOf('nadia', proposed), rated, { ...each, reason: `The evidence on ${each.standard}` })
  await reviewRatings(db, actOf('ruth', reviewed), rated, 'The proposals follow from the evidence')
  const members = { 'senior-manager': 'helen', 'lead-inspector': 'nadia', 'head-of-programme': 'ruth' }
  const chair = actOf('helen', decided)
  const sitting = { heldOn: '2026-02-18', members, summary: 'The panel agreed', reasonForNew: '', seen: 0 }
  await saveSitting(db, chair, rated, sitting)
  for (const each of given) await decideRating(db, chair, rated, { ...each, saveId: newId(), reason: '' })
  await completePanel(db, chair, rated)
}

/** Writes every section of a report, with texts of its own for those whose keys are given. */
export const writeReport = async (db: Db, reference: string, texts: Record<string, string> = {}): Promise<void> => {
  const open = await openedBy(db, 'nadia', reference)
  for (const { key, name } of sectionsOf(open.programme, open.inspection.level)) {
    const text = texts[key] ?? `What was found: ${name}.`
    await saveSection(db, actOf('nadia', written), open, { saveId: newId(), seen: 0, section: key, text })
  }
}

/** The same rating for every standard of an inspection. */
export const sameRating = async (db: Db, reference: string, rating: string): Promise<Record<string, string>> => {
  const { programme, inspection } = await openedBy(db, 'ruth', reference)
  return Object.fromEntries(standardsOf(programme, inspection.level).map(({ code }) => [code, rating]))
}

/** Larchwood House, judged, rated by the panel and written: all but published. */
export const larchwoodReadyToPublish = async (db: Db): Promise<string> => {
  const reference = await setUpInspection(db, larchwood)
  await answerAll(db, reference, ['3.1.5'])
  await decideRatings(db, reference, { ...(await sameRating(db, reference, 'good')), '3': 'requires-improvement' })
  await writeReport(db, reference)
  return reference
}

/** South Central, judged and written, under a programme that rates nothing: all but published. */
export const southCentralReadyToPublish = async (db: Db): Promise<string> => {
  const reference = await setUpInspection(db, southCentral)
  await answerAll(db, reference)
  await writeReport(db, reference)
  return reference
}
