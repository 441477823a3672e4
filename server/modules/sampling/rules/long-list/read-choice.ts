import type { Cases } from '#modules/programmes'
import { factWords, none, yesNoWords } from './ndelius-words.ts'
import { plainWords } from './plain-words.ts'

type Fact = Cases['facts'][number]

const amount = / \d+( (days?|hours?|hrs?|weeks?|months?))?$/

/** Texts of a column recur: most are looked up once. A column of nothing but different texts is not kept. */
const mostRemembered = 5000

/** Which of the choices a text names, by the programme's ids and names and by nDelius's words. */
const choiceReader = (id: string, choices: readonly { id: string; name: string }[]) => {
  const { said = {}, like = [], hasAmounts = false } = factWords[id] ?? {}
  const known = new Set(choices.map(choice => choice.id))
  // What the programme itself says is last, so that it stands where both say the same.
  const byWords = new Map([
    ...Object.entries(said).flatMap(([choice, words]) => words.map(word => [plainWords(word), choice] as const)),
    ...choices.flatMap(({ id, name }) => [name, id].map(word => [plainWords(word), id] as const)),
  ])
  return (text: string): string | undefined => {
    const words = plainWords(text)
    const named = byWords.get(words) ?? (hasAmounts ? byWords.get(words.replace(amount, '')) : undefined)
    const choice = named ?? like.find(([pattern]) => pattern.test(words))?.[1]
    return choice !== undefined && known.has(choice) ? choice : undefined
  }
}

const remembered = <Value>(read: (text: string) => Value): ((text: string) => Value) => {
  const known = new Map<string, Value>()
  return text => {
    const before = known.get(text)
    if (before !== undefined) return before
    const value = read(text)
    if (known.size < mostRemembered) known.set(text, value)
    return value
  }
}

const partsOf = (text: string): string[] =>
  text
    .split(';')
    .map(part => part.trim())
    .filter(part => part !== '')

/** Reads a choice: one as its id, several with semicolons between them as their ids, each once. */
export const readerOfChoices = ({ id, choices = [] }: Fact): ((text: string) => string | string[] | undefined) => {
  const read = choiceReader(id, choices)
  if (factWords[id]?.isSingle) return remembered(read)
  return remembered(text => {
    const named = partsOf(text).map(read)
    const found = named.filter(choice => choice !== undefined)
    if (found.length === 0 || found.length < named.length) return undefined
    const [first, ...others] = new Set(found)
    return others.length === 0 ? first : [first as string, ...others]
  })
}

/** Reads yes or no, or words that say more than yes: that there is a review, what kind of. */
export const readerOfYesNo = ({ id }: Fact): ((text: string) => boolean | undefined) => {
  const choices = Object.keys(factWords[id]?.said ?? {}).map(choice => ({ id: choice, name: choice }))
  const read = choiceReader(id, choices)
  const one = (text: string): boolean | undefined => {
    const choice = read(text)
    return yesNoWords.get(plainWords(text)) ?? (choice === undefined ? undefined : choice !== none)
  }
  return remembered(text => {
    const found = partsOf(text).map(one)
    return found.length === 0 || found.includes(undefined) ? undefined : found.includes(true)
  })
}
