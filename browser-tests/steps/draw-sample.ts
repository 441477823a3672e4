import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { press } from './look.ts'

/** Uploads a long list, and draws the sample from it as the programme proposes. */
export const drawSample = async (
  page: Page,
  reference: string,
  { id, list }: { id: string; list: string | Uint8Array },
): Promise<void> => {
  await page.goto(paths.samples.upload(reference, id))
  await page
    .getByLabel('Long list')
    .setInputFiles({ name: 'long-list.csv', mimeType: 'text/csv', buffer: Buffer.from(list) })
  await press(page, 'Upload and check')
  await press(page, 'Draw the sample')
  await page.getByText(/^Draw 1 is made/).waitFor()
}
