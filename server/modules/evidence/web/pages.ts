import type { FileStore } from '#platform/files/file-store.ts'
import type { Page } from '#platform/web/page.ts'
import { addItemPage } from './add-item.ts'
import { changeItemPage } from './change-item.ts'
import { doorItemPage } from './door/item.ts'
import { doorEvidencePage, doorOrganisationPage } from './door/list.ts'
import { uploadPage, uploadsPage } from './door/uploads.ts'
import { enquiriesPage } from './enquiries.ts'
import { enquiryPage } from './enquiry.ts'
import { filePage } from './file.ts'
import { type ItemPageNeeds, itemPage } from './item.ts'
import { listItemsPage } from './list-items.ts'
import { redactPage } from './redact.ts'
import { reviewPage } from './review.ts'

/** Every page of this module. */
export const evidencePages = (needs: ItemPageNeeds & { files: FileStore }): Page[] => [
  listItemsPage(needs),
  addItemPage(needs),
  itemPage(needs),
  reviewPage(needs),
  changeItemPage(needs),
  filePage(needs),
  redactPage(needs),
  enquiriesPage(needs),
  enquiryPage(needs),
  doorEvidencePage(needs),
  doorOrganisationPage(needs),
  doorItemPage(needs),
  uploadsPage(needs),
  uploadPage(needs),
]
