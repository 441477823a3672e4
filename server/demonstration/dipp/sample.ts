import { findPlace, listPlaces } from '#modules/planning'
import {
  casesOfDraw,
  draw,
  findDraw,
  inventLongList,
  listsOf,
  type OpenSample,
  openSample,
  requestExclusion,
  uploadList,
} from '#modules/sampling'
import type { Act } from '#platform/audit/record-event.ts'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Deed } from '../deed.ts'

const rows = 450

const opened = (db: Db, { who, permissions }: Act, reference: string): Promise<OpenSample> =>
  openSample(db, { username: who, permissions }, reference, 'cases')

/** The region's long list, all of it invented, as nDelius would give it on the day. */
const longList = async (db: Db, { inspection }: OpenSample, day: string): Promise<string> => {
  const { placeCode, fieldwork } = inspection
  const region = await findPlace(db, placeCode)
  if (!region) throw new Error(`there is no place ${placeCode}`)
  const pdus = (await listPlaces(db, 'pdu', day)).filter(({ regionCode }) => regionCode === placeCode)
  return inventLongList({ region, pdus, rows, seed: 'demonstration', fieldwork })
}

const uploading = (reference: string, day: string): Deed => ({
  by: 'samir',
  when: londonInstant(day, '14:10'),
  async does(db, act) {
    const open = await opened(db, act, reference)
    const bytes = Buffer.from(await longList(db, open, day))
    await uploadList(db, act, open, { name: `south-central-long-list-${day}.csv`, bytes })
  },
})

const drawing = (reference: string, day: string): Deed => ({
  by: 'samir',
  when: londonInstant(day, '10:30'),
  async does(db, act) {
    const open = await opened(db, act, reference)
    const [list] = await listsOf(db, open.inspection.id, open.sample.id)
    const wanted = { seed: 'six dice: 4 1 6 2 2 5', size: undefined, sizeReason: '', reason: '' }
    await draw(db, act, open, { ...wanted, list: list?.id ?? '', seen: 0 })
  },
})

const asking = (reference: string, day: string): Deed => ({
  by: 'joan',
  when: londonInstant(day, '11:15'),
  async does(db, act) {
    const open = await opened(db, act, reference)
    const sample = await findDraw(db, open.inspection.id, open.sample.id)
    const [first] = sample ? await casesOfDraw(db, sample.id) : []
    await requestExclusion(db, act, open, {
      caseId: first?.id ?? '',
      askedForBy: 'Performance and quality lead of South Central, the single point of contact',
      reason: 'A serious further offence review of this case was opened after the long list was made.',
    })
  },
})

/** Samir uploads the long list and draws the sample; once it is issued, the region asks for a case to be excluded. */
export const sampling = (reference: string, days: { uploaded: string; drawn: string; asked: string }): Deed[] => [
  uploading(reference, days.uploaded),
  drawing(reference, days.drawn),
  asking(reference, days.asked),
]
