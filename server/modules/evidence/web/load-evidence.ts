import { namesOfPeople } from '#modules/people'
import type { OpenInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import { announcedOn } from '../queries/announced-on.ts'
import { enquiriesOf } from '../queries/enquiries.ts'
import { filesOf } from '../queries/files.ts'
import { itemsOf } from '../queries/items.ts'
import { reviewsOf } from '../queries/reviews.ts'
import { unavailableOf } from '../queries/unavailable.ts'
import type { Enquiry } from '../rules/enquiry.ts'
import { type ItemState, stateOfItem, type Unavailable } from '../rules/item-state.ts'
import type { ReceivedFile } from '../rules/received-file.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import type { Review } from '../rules/review.ts'

/** Everything that there is of the evidence in advance of one inspection. */
export interface Evidence {
  announced: string | undefined
  items: readonly RequestedItem[]
  files: readonly ReceivedFile[]
  unavailable: readonly Unavailable[]
  reviews: readonly Review[]
  enquiries: readonly Enquiry[]
  /** Names by username. */
  names: ReadonlyMap<string, string>
  stateOf(item: RequestedItem): ItemState
  /** Files of an item that were not taken back; of what was not asked for with null. */
  filesOf(item: string | null): readonly ReceivedFile[]
}

export const loadEvidence = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme'>,
  now: Date,
): Promise<Evidence> => {
  const { id } = open.inspection
  const [announced, items, files, unavailable, reviews, enquiries, names] = await Promise.all([
    announcedOn(db, id),
    itemsOf(db, open),
    filesOf(db, id),
    unavailableOf(db, id),
    reviewsOf(db, id),
    enquiriesOf(db, id),
    namesOfPeople(db),
  ])
  return {
    ...{ announced, items, files, unavailable, reviews, enquiries, names },
    stateOf: item => stateOfItem(item, { files, unavailable, now }),
    filesOf: item => files.filter(file => file.item === item && file.removedAt === null),
  }
}
