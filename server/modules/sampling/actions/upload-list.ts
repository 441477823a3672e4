import { isDeepStrictEqual } from 'node:util'
import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { type LongListReading, readLongList } from '../long-list/read-long-list.ts'
import { closingOf, holdSamples } from '../queries/closing.ts'
import { isDrawnFrom } from '../queries/draws.ts'
import { keepAtHand } from '../queries/kept-list.ts'
import { findSameList } from '../queries/lists.ts'
import { mappingInUse } from '../queries/mappings.ts'
import type { OpenSample } from '../queries/samples.ts'
import { fileNameOf } from '../rules/file-name.ts'
import { needsOf } from '../rules/needs-of.ts'
import { reasonsNotToDraw } from '../rules/reasons-not-to-draw.ts'
import { addList, replaceReading } from '../store/lists.ts'

/** What became of a file: the id of its list, and whether these bytes were there already; or its faults, and nothing kept. */
export type UploadOutcome = { list: string; again: boolean } | Extract<LongListReading, { faults: unknown }>

/**
 * Reads a long list and keeps it with its file, whole or not at all (SAMP-01). The same bytes again are the same list; where
 * columns have been matched otherwise since, and nothing has been drawn from it, it is read anew.
 * @throws Forbidden without `sample:draw`; Conflict with the reasons of `reasonsNotToDraw`; UnreadableFile for what is no
 * list at all.
 */
export const uploadList = async (
  db: Db,
  act: Act,
  { inspection, programme, sample }: OpenSample,
  file: { name: string; bytes: Uint8Array },
): Promise<UploadOutcome> => {
  demand(act, 'sample:draw')
  refuseIf(reasonsNotToDraw(act, await closingOf(db, inspection.id)))
  const name = fileNameOf(file.name)
  const options = { mapping: await mappingInUse(db), needs: needsOf(sample) }
  const reading = await readLongList({ name, bytes: file.bytes }, programme.cases.facts, options)
  if ('faults' in reading) return reading

  const { sha256, mapping = {}, cases } = reading.list
  const details = { sample: sample.name, rows: cases.length, sha256 }
  const event = { what: 'LONG_LIST_UPLOADED', subjectType: 'INSPECTION', subjectId: inspection.id, details }
  const outcome = await db.transaction().execute(async tx => {
    refuseIf(reasonsNotToDraw(act, await holdSamples(tx, inspection.id)))
    const same = await findSameList(tx, inspection.id, sample.id, sha256)
    if (same && (isDeepStrictEqual(same.mapping, mapping) || (await isDrawnFrom(tx, same.id))))
      return { list: same.id, again: true }
    const read = { id: same?.id ?? newId(), rows: cases.length, mapping }
    if (same) await replaceReading(tx, act, read)
    else
      await addList(tx, act, {
        ...read,
        inspectionId: inspection.id,
        sample: sample.id,
        name,
        sha256,
        bytes: file.bytes,
      })
    await recordEvent(tx, act, event)
    return { list: read.id, again: false }
  })
  if (!outcome.again) keepAtHand({ id: outcome.list, mapping }, reading.list)
  return outcome
}
