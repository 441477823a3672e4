/** Elements that have no end. */
const empty = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/

/** Attributes whose values axe judges by, and the language, by which words are long; of the others it counts that they are there. */
const telling =
  /^(class|role|type|scope|lang|hidden|alt|autocomplete|aria-(hidden|current|expanded|live|sort|disabled))$/

const attributesOf = (text: string): string =>
  [...text.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)]
    .map(([, name = '', value = '']) => (telling.test(name) ? `${name}=${value}` : name))
    .sort()
    .join(' ')

const levelsOf = (markup: string): string =>
  [...markup.matchAll(/<h([1-6])[\s>]/g)]
    .map(([, level]) => level)
    .filter((level, i, all) => level !== all[i - 1])
    .join()

/**
 * What axe can find on a page, apart from its words: each element with what it stands in, its attributes and whether it says
 * anything, and the order of the headings. Ten rows of a table have the shapes of one.
 */
export const shapesOf = (markup: string): Set<string> => {
  const shapes = new Set([`headings ${levelsOf(markup)}`])
  const open: { name: string; path: string; says: boolean }[] = []
  const close = (): void => {
    const element = open.pop()
    if (!element) return
    shapes.add(`${element.path}${element.says ? '' : ' without words'}`)
    const parent = open.at(-1)
    if (parent) parent.says ||= element.says
  }
  const plain = markup.replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '')
  for (const [, end, name = '', attributes = '', text] of plain.matchAll(/<(\/?)([a-zA-Z][\w-]*)([^>]*)>|([^<]+)/g)) {
    const around = open.at(-1)
    if (text !== undefined) {
      if (around && text.trim()) around.says = true
    } else if (!end) {
      open.push({ name, path: `${around?.path ?? ''}>${name} ${attributesOf(attributes)}`, says: false })
      if (empty.test(name) || attributes.endsWith('/')) close()
    } else if (open.some(element => element.name === name)) {
      while (open.at(-1)?.name !== name) close()
      close()
    }
  }
  return shapes
}

const judged = new Set<string>()

/**
 * Whether a page shows anything that none before it in this process has shown, so that axe has to judge it; what it shows is then
 * taken for judged.
 */
export const isNewToAxe = (markup: string): boolean => {
  const news = [...shapesOf(markup)].filter(shape => !judged.has(shape))
  for (const shape of news) judged.add(shape)
  return news.length > 0
}
