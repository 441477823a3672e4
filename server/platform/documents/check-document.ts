import type { Block, Document, Text } from './document.ts'

const address = /^(https?:\/\/|mailto:)\S+$/i

const textsOf = (block: Block): readonly Text[] => {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ text }) => text)
    case 'table':
      return block.rows.flat()
    default:
      return []
  }
}

const checkLinks = (text: Text): void => {
  if (typeof text === 'string') return
  for (const run of text) {
    if (typeof run === 'string' || run.href === undefined || address.test(run.href)) continue
    throw new RangeError(`“${run.href}” is no address that a document can lead to`)
  }
}

/**
 * What would make a document unreadable to some of its readers is a mistake in the program.
 * @throws RangeError for a table whose rows and columns do not fit, a link that leads nowhere outside of this service, and a
 * heading whose level is not the one before it, one below it or any above it.
 */
export const checkDocument = ({ blocks }: Document): void => {
  let level = 1
  for (const block of blocks) {
    for (const text of textsOf(block)) checkLinks(text)
    if (block.kind === 'table' && block.rows.some(row => row.length !== block.columns.length)) {
      throw new RangeError(`A row of the table “${block.caption}” has not as many cells as there are columns`)
    }
    if (block.kind !== 'heading') continue
    if (block.level > level + 1) throw new RangeError(`The heading “${block.text}” leaves out a level`)
    level = block.level
  }
}
