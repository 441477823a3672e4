import type { Printable } from '#platform/web/html.ts'
import type { Reading } from '../reading.ts'

/** What levels are called, by their ids; nothing for what holds at every level. */
export const levelNames = ({ programme, quote }: Reading, ids: readonly string[] | undefined): Printable => {
  const { levels } = programme.programme
  return ids && quote(ids.map(id => levels.find(level => level.id === id)?.name ?? id).join(', '))
}
