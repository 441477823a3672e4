import { draw, listsOf, type OpenSample, openSample, uploadList } from '#modules/sampling'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { Deed } from './deed.ts'

/** A sample of an inspection: the inspection's reference, and the programme's name for the sample. */
export interface SampleAddress {
  reference: string
  sample: string
}

/** The sample, opened for whoever acts. */
export const openedSample = (db: Db, { who, permissions }: Act, { reference, sample }: SampleAddress) =>
  openSample(db, { username: who, permissions }, reference, sample)

/** Samir uploads a long list. */
export const uploading = (
  address: SampleAddress,
  { when, name, csv }: { when: Date; name: string; csv: (db: Db, open: OpenSample) => string | Promise<string> },
): Deed => ({
  by: 'samir',
  when,
  async does(db, act) {
    const open = await openedSample(db, act, address)
    await uploadList(db, act, open, { name, bytes: Buffer.from(await csv(db, open)) })
  },
})

/** Samir draws from the list uploaded last, as many as the programme asks for if no size is set. */
export const drawing = (
  address: SampleAddress,
  { when, seed, size, sizeReason = '' }: { when: Date; seed: string; size?: number; sizeReason?: string },
): Deed => ({
  by: 'samir',
  when,
  async does(db, act) {
    const open = await openedSample(db, act, address)
    const [list] = await listsOf(db, open.inspection.id, open.sample.id)
    const wanted = { seed, size, sizeReason, reason: '' }
    await draw(db, act, open, { ...wanted, list: list?.id ?? '', seen: 0 })
  },
})
