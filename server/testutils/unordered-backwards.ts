import type { PoolClient, QueryResult } from 'pg'

const isOrdered = (statement: string): boolean =>
  !/^\s*(select|with)\b/i.test(statement) || /\border by\b/i.test(statement)

/**
 * A connection on which a query that asks for no order gets its rows the other way round. A server may give them in any order and mostly
 * gives them as they were written, so that a test that takes this for granted fails by chance, some day; so it fails at once.
 */
export const unorderedBackwards = (client: PoolClient): PoolClient => {
  const query = async (statement: string, values: unknown[]): Promise<QueryResult> => {
    const result = await client.query(statement, values)
    return isOrdered(statement) ? result : { ...result, rows: result.rows.toReversed() }
  }
  return Object.create(client, { query: { value: query } })
}
