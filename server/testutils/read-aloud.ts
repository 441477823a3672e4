/** Words as a screen reader says them: a run of text or an attribute of a page, and the language that it is said in. */
export interface Said {
  words: string
  /** That of the nearest element around it that gives one. */
  language: string
}

const spoken = ['aria-label', 'alt', 'title', 'placeholder']
const empty = ['br', 'col', 'hr', 'img', 'input', 'link', 'meta']
const silent = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/gi
const tokens = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|[^">])*)>|([^<]+)/gi
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }

const plain = (markup: string): string =>
  markup
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
    .replace(/\s+/g, ' ')
    .trim()

/** Everything that a page says, in its order. @throws Error for a page whose elements do not lie within each other. */
export const readAloud = (page: string): Said[] => {
  const said: Said[] = []
  const open: { name: string; language: string }[] = []
  const say = (words: string, language: string): void => {
    if (plain(words) !== '') said.push({ words: plain(words), language })
  }
  for (const [tag, closes, name = '', attributes = '', text] of page.replace(silent, '').matchAll(tokens)) {
    const around = open.at(-1)?.language ?? ''
    if (text !== undefined) say(text, around)
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${tag} closes nothing that is open`)
    } else {
      const given = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]))
      const language = given.get('lang') ?? around
      for (const attribute of spoken) say(given.get(attribute) ?? '', language)
      if (!empty.includes(name) && !attributes.endsWith('/')) open.push({ name, language })
    }
  }
  return said
}
