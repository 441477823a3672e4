import pg from 'pg'
import { migrate } from '#platform/db/migrate.ts'
import { openDatabase } from '#platform/db/open.ts'
import { migrationsHash } from './migrations-hash.ts'

/** The same server, another database of it. */
export const databaseOn = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: name }).href

/** Works on the server's own database, by a connection that is closed after. */
export const onServer = async <T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Migrates under another name, so that a template is either whole or not there. */
const make = async (client: pg.Client, server: string, name: string): Promise<void> => {
  await client.query(`drop database if exists ${name}_draft`)
  await client.query(`create database ${name}_draft`)
  const db = openDatabase({ databaseUrl: databaseOn(server, `${name}_draft`) })
  await migrate(db).finally(() => db.destroy())
  await client.query(`alter database ${name}_draft rename to ${name}`)
}

const findOrMake = (server: string): Promise<string> => {
  const name = `lantern_template_${migrationsHash()}`
  return onServer(server, async client => {
    // Held until the connection closes: other test processes wait here while one makes the template.
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make(client, server, name)
    return name
  })
}

let template: Promise<string> | undefined

/** The name of a migrated empty database on this server, to make others from. Made by whichever test comes first. */
export const serverTemplate = (server: string): Promise<string> => {
  template ??= findOrMake(server)
  return template
}
