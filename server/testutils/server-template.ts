import pg from 'pg'
import { openDatabase } from '#platform/db/open.ts'
import type { Beginning } from './beginning.ts'

/** The same server, another database of it. */
export const databaseOn = (server: string, name: string): string =>
  Object.assign(new URL(server), { pathname: name }).href

/** Works on the server's own database, by a connection that is closed after. */
export const onServer = async <T>(server: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: server })
  await client.connect()
  return work(client).finally(() => client.end())
}

/** Fills it under another name, so that a template is either whole or not there. */
const make = async (client: pg.Client, server: string, name: string, { fill }: Beginning): Promise<void> => {
  await client.query(`drop database if exists ${name}_draft`)
  await client.query(`create database ${name}_draft`)
  const db = openDatabase({ databaseUrl: databaseOn(server, `${name}_draft`) })
  await fill(db).finally(() => db.destroy())
  await client.query(`alter database ${name}_draft rename to ${name}`)
}

const findOrMake = (server: string, beginning: Beginning): Promise<string> => {
  const name = `lantern_${beginning.name}_${beginning.hash()}`
  return onServer(server, async client => {
    // Held until the connection closes: other test processes wait here while one makes the template.
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await make(client, server, name, beginning)
    return name
  })
}

const templates = new Map<string, Promise<string>>()

/** The name of a database with this beginning on this server, to make others from. Made by whichever test comes first. */
export const serverTemplate = (server: string, beginning: Beginning): Promise<string> => {
  const template = templates.get(beginning.name) ?? findOrMake(server, beginning)
  templates.set(beginning.name, template)
  return template
}
