import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { pgTypes } from './values.ts'

/** What `pg` takes for the socket to a server: what it writes goes to PGlite, and what that answers comes back. */
class Wire extends Duplex {
  readonly #embedded: PGlite

  constructor(embedded: PGlite) {
    super()
    this.#embedded = embedded
  }

  connect(): this {
    process.nextTick(() => this.emit('connect'))
    return this
  }

  setNoDelay(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {}

  override _write(words: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    this.#embedded.execProtocolRaw(words).then(answer => {
      this.push(answer)
      done()
    }, done)
  }

  /** All that `pg` says for one query at once: PGlite takes as long for a word as for a sentence. */
  override _writev(pieces: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this._write(Buffer.concat(pieces.map(({ chunk }) => chunk)), '', done)
  }

  override _final(done: () => void): void {
    this.push(null)
    done()
  }
}

/**
 * The embedded database by the same driver as a server (decision 0012), so that values, errors and transactions are the same. It has
 * one connection, which stays: PGlite knows no other. Closing it closes the database.
 */
export const embeddedPool = (embedded: PGlite) => {
  const pool = new pg.Pool({
    ...{ max: 1, idleTimeoutMillis: 0, user: 'postgres', database: 'postgres', ssl: false, types: pgTypes },
    stream: () => new Wire(embedded),
  }).on('error', () => undefined)
  return {
    options: pool.options,
    async connect(): Promise<pg.PoolClient> {
      await embedded.waitReady
      return pool.connect()
    },
    async end(): Promise<void> {
      await pool.end()
      await embedded.close()
    },
  }
}
