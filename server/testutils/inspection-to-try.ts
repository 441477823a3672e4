import { addItem, raiseEnquiry, receiveFiles } from '#modules/evidence'
import { saveNote } from '#modules/fieldwork'
import {
  inviteOutsider,
  keepSite,
  layOutMeetings,
  meetingsOf,
  openDoor,
  recordAbsence,
  recordDone,
  saveRecord,
  sendRecord,
  shareMeetings,
  welcomeOutsider,
} from '#modules/planning'
import { newId } from '#platform/ids.ts'
import { actOf } from '../demonstration/act-of.ts'
import { beginUpload } from '../modules/evidence/actions/receive-in-pieces.ts'
import { raiseIssue } from '../modules/planning/actions/project-plan/reply-to-plan.ts'
import { askFromOutside } from '../modules/sampling/actions/ask-from-outside.ts'
import type { Services } from '../services.ts'
import { casesNow } from './drawn-sample.ts'
import { pdfFile } from './file-contents.ts'
import type { IdsOf } from './ids-of-kinds.ts'
import { outsider } from './outsider.ts'
import { openedBy } from './report-to-publish.ts'
import { noon, type Visitor } from './visitor.ts'

/** An inspection that has something of every kind, and its contact with a browser. */
export interface InspectionToTry {
  reference: string
  id: string
  ids: IdsOf
  /** What stands in forms: ids that no address has. */
  fields: Record<string, string>
  contact: Visitor & { invitation: string }
}

const bytes = async function* (): AsyncGenerator<Uint8Array> {
  yield pdfFile('A plan')
}

/** What the inspected body does at its door, through the actions: a file, one that is under way, an issue and an exclusion. */
const actAtDoor = async ({ db, files }: Services, reference: string, invitation: string, caseId: string) => {
  const user = await welcomeOutsider(db, `outside-${invitation}`, noon)
  if (!user) throw new Error(`no access to ${reference}`)
  const door = await openDoor(db, user, reference)
  const { username: who, permissions, boundTo } = user
  const act = { who, when: noon, correlationId: newId(), permissions, boundTo }
  const sent = [{ name: 'Plan.pdf', incoming: await files.receive(bytes(), 100_000) }]
  await receiveFiles({ db, files }, act, door, { item: 'business-plan', sending: newId() }, sent)
  const announced = { item: 'business-plan', name: 'Long.pdf', size: 1000, modified: '1' }
  const { id: upload } = await beginUpload({ db }, act, door, announced)
  await raiseIssue(db, act, user, reference, { step: '', words: 'The hall is closed' })
  const away = { name: 'Ann Lee', post: '', day: '2026-03-10', from: '', until: '' }
  await recordAbsence(db, act, user, reference, away)
  await askFromOutside(db, act, door, { caseId, name: user.name, reason: 'Under review' })
  return upload
}

/** Puts something of every kind into an inspection of which the sample is drawn, and has its contact come in. Nadia leads it. */
export const inspectionToTry = async (
  services: Services,
  reference: string,
  { name, added }: { name: string; added: boolean },
): Promise<InspectionToTry> => {
  const { db } = services
  const act = actOf('nadia', noon)
  const person = (role: string, who: string) =>
    ({ role, name: who, email: `${who.replaceAll(' ', '.').toLowerCase()}@example.com`, language: 'en' }) as const
  const open = await openedBy(db, 'nadia', reference)
  const { id } = open.inspection
  await recordDone(db, act, reference, [{ step: 'announcement', doneOn: '2026-01-12' }])
  const contact = await outsider(services, 'nadia', reference, person('single-point-of-contact', name))
  const deputy = await inviteOutsider(db, act, reference, person('deputy-single-point-of-contact', `Deputy of ${name}`))
  await layOutMeetings(db, act, reference)
  await shareMeetings(db, act, reference)
  const meeting = (await meetingsOf(db, id)).find(({ kind }) => kind === 'planning')?.id ?? ''
  const words = { attendance: 'All', agreed: 'The dates' }
  await saveRecord(db, act, reference, { id: meeting, words, saveId: newId(), seen: 0 })
  await sendRecord(db, act, reference, meeting)
  const about = { address: '1 High Street', opening: '9 to 5', induction: 'At the door', inductedOn: '', members: [] }
  const site = await keepSite(db, act, reference, { name: 'The office', ...about, seen: 0 })
  const note = newId()
  const found = {
    title: 'Handover',
    source: 'observation',
    validity: 'strong',
    weight: 'high',
    text: 'Calm',
    codes: [],
  }
  await saveNote(db, act, open, { id: note, ...found, saveId: newId(), seen: 0 })
  await raiseEnquiry(db, act, open, { item: 'business-plan', text: 'Is it kept?', assignedTo: 'nadia' })
  if (added)
    await addItem(db, act, open, {
      text: 'Rota of the last month',
      informs: [],
      due: { day: '2026-03-20', time: '12:00' },
    })
  const sampledCase = (await casesNow(db, reference))[0]?.id ?? ''
  const upload = await actAtDoor(services, reference, contact.invitation, sampledCase)
  const one = async (table: 'evidenceFile' | 'evidenceEnquiry' | 'planningPlanReply' | 'planningAbsence') =>
    (await db.selectFrom(table).select('id').where('inspectionId', '=', id).limit(1).executeTakeFirstOrThrow()).id
  const message = db.selectFrom('notifyMessage').select('id').where('subjectId', '=', id).limit(1)
  const file = await one('evidenceFile')
  return {
    ...{ reference, id, contact },
    ids: {
      ...{ meeting, site, note, upload, sampledCase, file, invitation: deputy.id },
      ...{ item: added ? 'added-1' : 'business-plan', enquiry: await one('evidenceEnquiry') },
      message: (await message.executeTakeFirstOrThrow()).id,
    },
    fields: {
      file,
      absence: await one('planningAbsence'),
      issue: await one('planningPlanReply'),
      case: sampledCase,
      meeting,
      invitation: deputy.id,
    },
  }
}
