import { refusalInWords } from '#platform/files/content/refusal-in-words.ts'
import type { Stores } from '#platform/files/take-files.ts'
import { givenId } from '#platform/ids.ts'
import type { Visit } from '#platform/web/page.ts'
import { type Home, keepFiles } from '../../actions/keep-files.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { Reason } from '../../rules/reason.ts'

/** Takes in what a form of files sent: how many are here, and of each other why not, beside the field. */
export const receiveFiles = async (
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
