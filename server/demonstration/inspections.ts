import type { Db } from '#platform/db/open.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { approvedPremises } from './approved-premises/inspection.ts'
import { perform } from './deed.ts'
import { dipp } from './dipp/inspection.ts'
import { national } from './national/inspection.ts'
import { probationServices } from './probation-services/inspection.ts'
import { reminding } from './reminding.ts'

/**
 * One inspection of each programme, each in another phase on the day that is `now`: everything in it was done through
 * the real actions by the invented people, in the order of time. `now` is later than the summer of 2025. Without a store for
 * files, nothing was sent.
 */
export const loadInspections = (db: Db, now: Date, files?: FileStore): Promise<void> =>
  perform(
    db,
    [
      ...probationServices(now),
      ...national(now),
      ...approvedPremises(now, files),
      ...dipp(now, files),
      ...reminding(now),
    ],
    now,
  )
