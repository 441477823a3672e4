import { ageBandOf, ageBands, ageOn } from './age-band.ts'
import type { ComparedKind, Comparison } from './comparison.ts'
import type { ListedCase } from './listed-case.ts'
import { questionSetOf } from './question-set-of.ts'
import { riskGroupOf } from './risk-group-of.ts'
import type { DrawnBy } from './selected-case.ts'

/** One thing by which cases are compared. */
interface Aspect {
  id: string
  name: string
  /** Its kinds in the order in which they are shown. */
  kinds: readonly string[]
  /** The kind of a case; undefined where it is not known. */
  kindOf(listed: ListedCase): string | undefined
}

const notKnown = 'Not known'

const named = (names: readonly string[]): string[] =>
  [...new Set(names)].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'))

const byPlace = (list: readonly ListedCase[]): Aspect[] => {
  const regions = named(list.map(({ region }) => region))
  return [
    ...(regions.length > 1
      ? [{ id: 'region', name: 'Region', kinds: regions, kindOf: ({ region }: ListedCase) => region || undefined }]
      : []),
    {
      id: 'pdu',
      name: 'Probation delivery unit (PDU)',
      kinds: named(list.map(({ pdu }) => pdu)),
      kindOf: ({ pdu }) => pdu || undefined,
    },
  ]
}

/** By a fact that has choices, as the programme orders and names them. None where the programme has no such fact. */
const byChoice = (id: string, { programme }: DrawnBy): Aspect[] => {
  const { name, choices } = programme.cases.facts.find(fact => fact.id === id) ?? {}
  if (!name || !choices) return []
  const called = new Map(choices.map(choice => [choice.id, choice.name]))
  return [{ id, name, kinds: [...called.values()], kindOf: ({ facts }) => called.get(String(facts[id])) }]
}

/** By the groups of the sample's proportion, where it has one: what is drawn in proportion is compared in those groups. */
const byRisk = (rules: DrawnBy): Aspect[] =>
  byChoice('rosh', rules).map(({ id, name, kinds, kindOf }) => {
    const groups = rules.sample.proportions.find(({ fact }) => fact === id)?.groups ?? []
    return {
      id,
      name,
      kinds: [...groups.map(group => group.name), ...kinds],
      kindOf: listed => {
        const group = riskGroupOf(listed.facts, rules.sample)
        return groups.find(each => each.id === group)?.name ?? kindOf(listed)
      },
    }
  })

const ageOf = ({ facts, person }: ListedCase, { sample }: DrawnBy): number | undefined => {
  const { age, [sample.began]: began } = facts
  if (typeof age === 'number') return age
  return typeof began === 'string' && person.dateOfBirth ? ageOn(began, person.dateOfBirth) : undefined
}

const byAge = (rules: DrawnBy): Aspect => ({
  id: 'age',
  name: rules.programme.cases.facts.find(({ id }) => id === 'age')?.name ?? 'Age on the day it began',
  kinds: ageBands,
  kindOf: listed => {
    const age = ageOf(listed, rules)
    return age === undefined ? undefined : ageBandOf(age)
  },
})

/** Nothing can be compared where every case has the same questions. */
const byQuestionSet = ({ programme, fieldwork }: DrawnBy): Aspect[] => {
  const { questionSets } = programme.cases
  if (questionSets.length < 2) return []
  const kindOf = ({ facts }: ListedCase) => questionSetOf(questionSets, facts, fieldwork).name
  return [{ id: 'question-set', name: 'Questions that are asked', kinds: questionSets.map(({ name }) => name), kindOf }]
}

const countedBy = (aspect: Aspect, cases: readonly ListedCase[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const listed of cases) {
    const kind = aspect.kindOf(listed) ?? notKnown
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return counts
}

/**
 * Lays the sample beside the long list, and beside what could be drawn of it, by PDU, risk, sentence, sex, age, ethnicity and
 * questions: as far as the programme has them and the list says them (SAMP-14). Kinds that the list does not have are left
 * out, and so is a thing of which nothing is known.
 * @param eligible The cases of the list that can be drawn.
 * @param lines The lines of the cases that were drawn.
 */
export const compareSample = (
  list: readonly ListedCase[],
  eligible: readonly ListedCase[],
  lines: readonly number[],
  rules: DrawnBy,
): Comparison[] => {
  const drawn = new Set(lines)
  const sample = list.filter(({ line }) => drawn.has(line))
  const aspects = [
    ...byPlace(list),
    ...byRisk(rules),
    ...byChoice('sentence-kind', rules),
    ...byChoice('sex', rules),
    byAge(rules),
    ...byChoice('ethnicity', rules),
    ...byQuestionSet(rules),
  ]
  return aspects.flatMap((aspect): Comparison[] => {
    const counts = [list, eligible, sample].map(cases => countedBy(aspect, cases))
    const [ofList, ofEligible, ofSample] = counts as [Map<string, number>, Map<string, number>, Map<string, number>]
    const kinds: ComparedKind[] = [...new Set([...aspect.kinds, notKnown])].flatMap(name => {
      const count = ofList.get(name) ?? 0
      return count === 0
        ? []
        : [{ name, list: count, eligible: ofEligible.get(name) ?? 0, sample: ofSample.get(name) ?? 0 }]
    })
    return kinds.every(({ name }) => name === notKnown) ? [] : [{ id: aspect.id, name: aspect.name, kinds }]
  })
}
