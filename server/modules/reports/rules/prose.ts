/** A paragraph, a heading within a section, or a list of points. */
export type Block = { kind: 'paragraph' | 'heading'; text: string } | { kind: 'list'; items: string[] }

const point = /^\s*[-*•]\s+/
const heading = /^#+\s+/

const blockOf = (lines: readonly string[]): Block =>
  lines.every(line => point.test(line))
    ? { kind: 'list', items: lines.map(line => line.replace(point, '')) }
    : lines.length === 1 && heading.test(lines[0] ?? '')
      ? { kind: 'heading', text: (lines[0] ?? '').replace(heading, '') }
      : { kind: 'paragraph', text: lines.map(line => line.trim()).join(' ') }

/** Lines that belong together: an empty line ends a block, and so do the first and the last point of a list. */
const groups = (text: string): string[][] => {
  const all: string[][] = []
  for (const line of text.split(/\r?\n/)) {
    const last = all.at(-1)
    const previous = last?.at(-1)
    if (line.trim() === '') all.push([])
    else if (last && (previous === undefined || (point.test(line) === point.test(previous) && !heading.test(previous))))
      last.push(line)
    else all.push([line])
  }
  return all.filter(({ length }) => length > 0)
}

/**
 * What people type in a section, as blocks: an empty line makes a new paragraph, `- ` a point of a list, `# ` a heading.
 * Nothing else means anything, and nothing typed is lost.
 */
export const blocksOf = (text: string): Block[] => groups(text).map(blockOf)
