import { findPlace, listPlaces } from '#modules/planning'
import { casesOfDraw, findDraw, inventLongList, type OpenSample, requestExclusion } from '#modules/sampling'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Deed } from '../deed.ts'
import { drawing, openedSample, type SampleAddress, uploading } from '../sampling.ts'

const rows = 450

/** The region's long list, all of it invented, as nDelius would give it on the day. */
const longList = async (db: Db, { inspection }: OpenSample, day: string): Promise<string> => {
  const { placeCode, fieldwork } = inspection
  const region = await findPlace(db, placeCode)
  if (!region) throw new Error(`there is no place ${placeCode}`)
  const pdus = (await listPlaces(db, 'pdu', day)).filter(({ regionCode }) => regionCode === placeCode)
  return inventLongList({ region, pdus, rows, seed: 'demonstration', fieldwork })
}

const asking = (address: SampleAddress, day: string): Deed => ({
  by: 'joan',
  when: londonInstant(day, '11:15'),
  async does(db, act) {
    const open = await openedSample(db, act, address)
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
export const sampling = (reference: string, days: { uploaded: string; drawn: string; asked: string }): Deed[] => {
  const address = { reference, sample: 'cases' }
  return [
    uploading(address, {
      when: londonInstant(days.uploaded, '14:10'),
      name: `south-central-long-list-${days.uploaded}.csv`,
      csv: (db, open) => longList(db, open, days.uploaded),
    }),
    drawing(address, { when: londonInstant(days.drawn, '10:30'), seed: 'six dice: 4 1 6 2 2 5' }),
    asking(address, days.asked),
  ]
}
