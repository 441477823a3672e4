import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { press } from './look.ts'

/** Takes the cases of the sample up, as the one who leads. */
export const takeUp = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.cases.list(reference))
  await press(page, 'Take up the sample')
  await page.getByText(/cases are taken up/).waitFor()
}

/** Has the times of the interviews worked out. */
export const workOutTimetable = async (page: Page): Promise<void> => {
  await press(page, /^Work out/)
  await page.getByText(/^The timetable is worked out: \d+ cases placed/).waitFor()
}

/** Works out a timetable of all interviews, and issues it. */
export const issueTimetable = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.timetable.show(reference))
  await workOutTimetable(page)
  await page.goto(paths.timetable.issue(reference))
  await press(page, 'Issue the timetable')
  await page.waitForURL(`**${paths.timetable.issued(reference, 1)}`)
}
