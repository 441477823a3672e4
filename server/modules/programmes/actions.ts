import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { Conflict } from '#platform/errors.ts'
import { ChangedInUse } from './changed-in-use.ts'
import { contentHash } from './content-hash.ts'
import { faultInWords } from './files/fault.ts'
import { getProgramme, getVersions } from './queries.ts'
import { checkUpload } from './read-upload.ts'
import { compareProgrammes } from './rules/compare.ts'
import { reasonsNotToPublish } from './rules/publishing.ts'
import type { Programme } from './schema/index.ts'
import { addVersion, type NewVersion, replaceVersion } from './store.ts'

const newVersion = ({ who, when }: Act, content: Programme, source: NewVersion['source']): NewVersion => ({
  content,
  hash: contentHash(content),
  publishedAt: when,
  publishedBy: who,
  source,
})

const record = (tx: Db, act: Act, what: string, { content, hash, source }: NewVersion): Promise<void> => {
  const { id, version } = content.programme
  return recordEvent(tx, act, {
    what,
    subjectType: 'PROGRAMME',
    subjectId: `${id} ${version}`,
    details: { hash, source },
  })
}

const add = (db: Db, act: Act, version: NewVersion): Promise<void> =>
  db.transaction().execute(async tx => {
    if (await addVersion(tx, version)) await record(tx, act, 'PROGRAMME_VERSION_PUBLISHED', version)
  })

const replace = (db: Db, act: Act, oldHash: string, version: NewVersion): Promise<void> =>
  db.transaction().execute(async tx => {
    if (await replaceVersion(tx, oldHash, version)) await record(tx, act, 'PROGRAMME_VERSION_REPLACED', version)
  })

/**
 * Keeps the versions that came in the folder `programmes/`, at the start of the program. A version that is new is added; one
 * whose content changed is replaced while no inspection uses it. Several processes may do this at once.
 * @throws ChangedInUse when an inspection uses a version whose content changed: the program must not start then.
 */
export const registerShippedProgrammes = async (
  db: Db,
  act: Act,
  programmes: readonly Programme[],
  inUse: (id: string, version: string) => Promise<boolean>,
): Promise<void> => {
  for (const programme of programmes) {
    const { id, version } = programme.programme
    const shipped = newVersion(act, programme, 'shipped')
    const kept = (await getVersions(db, id)).find(each => each.version === version)
    if (!kept) await add(db, act, shipped)
    else if (kept.hash !== shipped.hash) {
      if (await inUse(id, version)) {
        const before = await getProgramme(db, id, version)
        throw new ChangedInUse(programme.programme, compareProgrammes(before, programme))
      }
      await replace(db, act, kept.hash, shipped)
    }
  }
}

/**
 * Adds a checked programme as a new version, within the transaction of whoever publishes it.
 * @throws Conflict with the reasons: a version of this number or a newer one is there.
 */
export const addNewVersion = async (tx: Db, act: Act, programme: Programme): Promise<void> => {
  const version = newVersion(act, programme, 'uploaded')
  const refuseBeside = (versions: readonly string[]): void => {
    const reasons = reasonsNotToPublish(programme.programme, versions)
    if (reasons.length > 0) throw new Conflict(reasons)
  }
  refuseBeside((await getVersions(tx, programme.programme.id)).map(each => each.version))
  if (!(await addVersion(tx, version))) refuseBeside([programme.programme.version])
  await record(tx, act, 'PROGRAMME_VERSION_PUBLISHED', version)
}

/**
 * Publishes a new version of a programme from the file that brings it: a workbook, or a zip of YAML files (PROG-08).
 * @throws Conflict with the reasons: the faults of the file, or a version of this number or a newer one that is there.
 */
export const publishProgramme = async (db: Db, act: Act, upload: Uint8Array): Promise<Programme> => {
  demand(act, 'programmes:manage')
  const { programme, faults } = await checkUpload(upload).catch(error => {
    throw error instanceof UnreadableFile ? new Conflict([error.message]) : error
  })
  if (!programme) throw new Conflict(faults.map(faultInWords))
  await db.transaction().execute(tx => addNewVersion(tx, act, programme))
  return programme
}
