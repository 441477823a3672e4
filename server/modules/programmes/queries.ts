import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { rates } from './rules/lookups.ts'
import { statusOn } from './rules/status.ts'
import { compareVersions } from './rules/versions.ts'
import { type VersionInEffect, versionsInEffect } from './rules/versions-in-effect.ts'
import type { Programme, ProgrammeStatus } from './schema/index.ts'

/** A version without its content, for lists. */
export interface VersionRow {
  programme: string
  version: string
  hash: string
  publishedAt: Date
  publishedBy: string
  source: 'shipped' | 'uploaded'
}

/** A programme in the version that is in effect, with the state it is in today. */
export interface ListedProgramme {
  id: string
  version: string
  versions: number
  name: string
  shortName: string
  rates: boolean
  /** Undefined when none of its states holds today. */
  status: ProgrammeStatus | undefined
  content: Programme
}

/**
 * Content by its hash, which is that of no other content, so that nothing here is ever out of date. Shared and frozen:
 * programmes are read on every page and are large.
 */
const byHash = new Map<string, Programme>()

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const inner of Object.values(value)) frozen(inner)
  return Object.freeze(value)
}

const contentOf = async (db: Db, { programme, version, hash }: VersionRow): Promise<Programme> => {
  const known = byHash.get(hash)
  if (known) return known
  const row = await db
    .selectFrom('programmesVersion')
    .select(['content', 'hash'])
    .where('programme', '=', programme)
    .where('version', '=', version)
    .executeTakeFirstOrThrow()
  byHash.set(row.hash, frozen(row.content))
  return row.content
}

const rows = (db: Db) =>
  db.selectFrom('programmesVersion').select(['programme', 'version', 'hash', 'publishedAt', 'publishedBy', 'source'])

/** Every version of a programme, the newest first. Empty when there is no such programme. */
export const getVersions = async (db: Db, id: string): Promise<VersionRow[]> => {
  const found = await rows(db).where('programme', '=', id).execute()
  return found.sort((a, b) => compareVersions(b.version, a.version))
}

/**
 * A version of a programme, or its newest.
 * @throws NotFound when there is no such programme or version.
 */
export const getProgramme = async (db: Db, id: string, version?: string): Promise<Programme> => {
  const versions = await getVersions(db, id)
  const found = version === undefined ? versions[0] : versions.find(each => each.version === version)
  if (!found) throw new NotFound(`programme ${id} ${version ?? ''}`)
  return contentOf(db, found)
}

/**
 * The version of a programme that an inspection uses, by the hash that is kept with the inspection: mostly without asking the
 * database.
 * @throws NotFound when there is no such programme or version.
 */
export const getProgrammeInUse = async (
  db: Db,
  { programme, version, hash }: Pick<VersionRow, 'programme' | 'version' | 'hash'>,
): Promise<Programme> => byHash.get(hash) ?? getProgramme(db, programme, version)

/** Of these versions of one programme, the one in effect on a day; the newest where none is. */
const inEffectOn = async (db: Db, versions: readonly VersionRow[], day: string): Promise<Programme> => {
  const contents = await Promise.all(versions.map(version => contentOf(db, version)))
  const states = versionsInEffect(
    contents.map(({ programme }) => programme),
    day,
  )
  const { version } = states.find(({ state }) => state === 'current') ?? (states[0] as VersionInEffect)
  return contents.find(({ programme }) => programme.version === version) as Programme
}

/**
 * The version of a programme that is in effect on a day (`2026-03-01`): the one that an inspection set up then uses. The newest
 * where none is in effect.
 * @throws NotFound when there is no such programme.
 */
export const getProgrammeOn = async (db: Db, id: string, day: string): Promise<Programme> => {
  const versions = await getVersions(db, id)
  if (versions.length === 0) throw new NotFound(`programme ${id}`)
  return inEffectOn(db, versions, day)
}

/** Every programme, by name, in the version that is in effect on `today` (`2026-03-01`), with its state. */
export const listProgrammes = async (db: Db, today: string): Promise<ListedProgramme[]> => {
  const versions = await rows(db).execute()
  const byProgramme = Map.groupBy(versions, ({ programme }) => programme)
  const listed = [...byProgramme.values()].map(async own => {
    const content = await inEffectOn(db, own, today)
    const { id, version, name, shortName } = content.programme
    const status = statusOn(content, today)
    return { id, version, versions: own.length, name, shortName, rates: rates(content), status, content }
  })
  return (await Promise.all(listed)).sort((a, b) => a.name.localeCompare(b.name))
}
