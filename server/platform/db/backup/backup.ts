import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sql } from 'kysely'
import type { Db } from '../open.ts'
import { fixTextForms, listMigrations, listSequences, listTables, quoted, type Table } from './catalogue.ts'
import { format, type Header, type SequenceLine, type TableLine, type Trailer } from './format.ts'

const rowsAtATime = 200

const json = (line: Header | TableLine | SequenceLine | Trailer): string => JSON.stringify(line)

/** The rows of a table as lines, a few at a time, so that a table of any size fits into memory. */
async function* rowsOf(tx: Db, { name, columns }: Table): AsyncGenerator<string[]> {
  const values = sql.raw(columns.map(column => `${quoted(column.name)}::text`).join(', '))
  await sql`declare backup no scroll cursor for
    select array_to_json(array[${values}])::text as line from ${sql.raw(quoted(name))}`.execute(tx)
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(rowsAtATime)} from backup`.execute(tx)
    if (rows.length === 0) break
    yield rows.map(({ line }) => line)
  }
  await sql`close backup`.execute(tx)
}

/** All lines but the trailer, in bunches. */
async function* linesOf(tx: Db, tables: Table[], now: Date): AsyncGenerator<string[]> {
  yield [json({ backup: 'lantern', format, created: now.toISOString(), migrations: await listMigrations(tx) })]
  for (const table of tables) {
    yield [json({ table: table.name, columns: table.columns.map(({ name }) => name) })]
    yield* rowsOf(tx, table)
  }
  yield (await listSequences(tx)).map(({ name, last, called }) => json({ sequence: name, last, called }))
}

/**
 * Writes everything in the database, as of one moment, into a file that only its owner may read. The file is there when
 * it is whole: until then it is called FILE.part.
 * @throws The file system's errors, such as ENOSPC.
 */
export const backUp = (db: Db, file: string, now: Date): Promise<Trailer> =>
  db.transaction().execute(async tx => {
    await sql`set transaction isolation level repeatable read, read only`.execute(tx)
    await fixTextForms(tx)
    const tables = await listTables(tx)
    const hash = createHash('sha256')
    const trailer: Trailer = { tables: tables.length, rows: 0, sha256: '' }
    const texts = async function* (): AsyncGenerator<string> {
      for await (const lines of linesOf(tx, tables, now)) {
        const text = lines.map(line => `${line}\n`).join('')
        trailer.rows += lines.filter(line => line.startsWith('[')).length
        hash.update(text)
        yield text
      }
      trailer.sha256 = hash.digest('hex')
      yield `${json(trailer)}\n`
    }
    const part = `${file}.part`
    try {
      await pipeline(texts, createGzip(), createWriteStream(part, { mode: 0o600, flush: true }))
      await rename(part, file)
    } catch (error) {
      await rm(part, { force: true })
      throw error
    }
    return trailer
  })
