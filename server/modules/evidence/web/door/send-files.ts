import type { OpenDoor } from '#modules/planning'
import { refusalInWords } from '#platform/files/content/refusal-in-words.ts'
import { newId } from '#platform/ids.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Visit } from '#platform/web/page.ts'
import { receiveFiles, type Stores } from '../../actions/receive-files.ts'
import { evidenceText } from './text.ts'
import { unchosen } from './upload-form.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The id of what is sent in one go, as the page gave it. */
export const sendingOf = (given: unknown): string => (uuid.test(String(given)) ? String(given) : newId())

/** Takes in what a form sent. Says what is here, and of each other file why not. */
export const sendFiles = async (
  stores: Stores,
  { act, body, received, language }: Visit,
  door: OpenDoor,
): Promise<{ notice: string | undefined; faults: { field: string; text: string }[] }> => {
  const text = inLanguage(evidenceText, language).upload
  const faults = [
    ...(body.item === unchosen ? [{ field: 'item', text: text.forNothing }] : []),
    ...(received.length === 0 ? [{ field: 'files', text: text.noFile }] : []),
  ]
  if (faults.length > 0) return { notice: undefined, faults }
  const sent = { item: String(body.item ?? '') || null, sending: sendingOf(body.sending) }
  const outcome = await receiveFiles(stores, act, door, sent, received)
  return {
    notice: outcome.received > 0 ? text.received(outcome.received) : undefined,
    faults: outcome.refused.map(({ name, refusal }) => ({
      field: 'files',
      text: `${name}: ${refusalInWords(refusal, language)}`,
    })),
  }
}
