import { refusalInWords } from '#platform/files/content/refusal-in-words.ts'
import type { Stores } from '#platform/files/take-files.ts'
import { givenId } from '#platform/ids.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { type Home, keepFiles } from '../../actions/keep-files.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { Reason } from '../../rules/reason.ts'

/** How many are here, and of each other why not, beside the field. */
const receive = async (
  stores: Stores,
  { act, body, received, language }: Visit,
  open: OpenInspection,
  home: Home,
  choose: string,
): Promise<{ kept: number; faults: Reason[] }> => {
  if (received.length === 0) return { kept: 0, faults: [{ field: 'files', text: choose }] }
  const { kept, refused } = await keepFiles(stores, act, open, home, {
    sending: givenId(body.sending),
    files: received,
  })
  const faults = refused.map(({ name, refusal }) => ({
    field: 'files',
    text: `${name}: ${refusalInWords(refusal, language)}`,
  }))
  return { kept, faults }
}

/** A page that has a form of files. */
export interface FilesPage {
  /** Its address, where who has sent files is led. */
  here: string
  /** Says that none was chosen. */
  choose: string
  received(count: number): string
  /** Shows it again, with what is wrong. */
  again(errors: FormErrors | undefined): Promise<View>
}

/** What the team is told. */
export const addedByTeam = {
  choose: 'Select at least one file',
  received: (count: number): string => `${counted(count, 'file')} added`,
}

/**
 * Takes in what a form of files sent, each file for itself: leads on when all are here, and shows the page again with what was refused.
 * @throws Conflict where the inspection takes none now.
 */
export const answerToFiles = async (
  stores: Stores,
  visit: Visit,
  open: OpenInspection,
  home: Home,
  { here, choose, received, again }: FilesPage,
): Promise<Answer> => {
  const { kept, faults } = await receive(stores, visit, open, home, choose)
  const notice = kept > 0 ? received(kept) : undefined
  return faults.length > 0 ? { ...(await again(errorsOf(faults))), notice } : { redirect: here, notice }
}
