import type { Cases } from '../../schema/index.ts'
import { check, type Finding } from '../check.ts'
import { didYouMean } from '../nearest.ts'
import { eachMapping, type Path } from '../path.ts'

const section = 'cases' as const

type Facts = ReadonlyMap<string, Cases['facts'][number]>
interface Condition {
  fact: string
  in?: string[]
  is?: boolean
  daysSince?: { fact: string; atMost: number }
  monthsBeforeFieldwork?: number
}

const factsOf = (cases: Cases): Facts => new Map(cases.facts.map(fact => [fact.id, fact]))

const ofKind = (facts: Facts, id: string, path: Path, kind?: 'yes-no' | 'choice' | 'date'): Finding[] => {
  const fact = facts.get(id)
  if (!fact) return [{ section, path, message: `“${id}” is not the id of a fact${didYouMean(id, facts.keys())}` }]
  if (kind === undefined || fact.kind === kind) return []
  return [{ section, path, message: `“${id}” is a fact of the kind “${fact.kind}”; here it must be “${kind}”` }]
}

const ofChoices = (facts: Facts, id: string, values: readonly string[], path: Path): Finding[] => {
  const fact = facts.get(id)
  if (fact?.kind !== 'choice') return []
  const known = (fact.choices ?? []).map(choice => choice.id)
  return values.flatMap((value, i) => {
    if (known.includes(value)) return []
    const message = `“${value}” is not a choice of the fact “${id}”${didYouMean(value, known)}`
    return [{ section, path: [...path, i], message }]
  })
}

const inCondition = (facts: Facts, condition: Condition, path: Path): Finding[] => {
  const { fact, in: values, is, daysSince, monthsBeforeFieldwork } = condition
  if ([values, is, daysSince, monthsBeforeFieldwork].every(part => part === undefined)) {
    const message = 'needs “in”, “is”, “daysSince” or “monthsBeforeFieldwork”: as it stands it says nothing of the fact'
    return [{ section, path, message }]
  }
  const kind = values ? 'choice' : is === undefined ? 'date' : 'yes-no'
  return [
    ...ofKind(facts, fact, [...path, 'fact'], kind),
    ...(daysSince ? ofKind(facts, daysSince.fact, [...path, 'daysSince', 'fact'], 'date') : []),
    ...ofChoices(facts, fact, values ?? [], [...path, 'in']),
  ]
}

/** Every condition, in a sample's rules or a question set's, asks of a known fact something that its kind can answer. */
export const conditionsFitTheirFacts = check(['cases'], ({ cases }) => {
  const facts = factsOf(cases)
  const findings: Finding[] = []
  eachMapping(cases, ({ when }, path) => {
    if (!Array.isArray(when)) return
    for (const [i, item] of when.entries())
      if (typeof item?.fact === 'string') findings.push(...inCondition(facts, item as Condition, [...path, 'when', i]))
  })
  return findings
})

/** Windows ask for a fact that is a day. */
export const windowsAskForADay = check(['cases'], ({ cases }) => {
  const facts = factsOf(cases)
  return cases.samples.flatMap(({ windows, began }, s) =>
    windows.length > 0 ? ofKind(facts, began, ['samples', s, 'began'], 'date') : [],
  )
})

/** A fact has choices when it is a choice, and only then. */
export const choicesBelongToChoices = check(['cases'], ({ cases }) =>
  cases.facts.flatMap(({ id, kind, choices, several }, i): Finding[] => {
    const path = ['facts', i]
    if (kind === 'choice' && !choices?.length)
      return [{ section, path, message: `“${id}” is a choice and needs “choices”` }]
    if (kind !== 'choice' && choices)
      return [{ section, path: [...path, 'choices'], message: `does not belong to a fact of the kind “${kind}”` }]
    if (kind !== 'choice' && several)
      return [{ section, path: [...path, 'several'], message: `does not belong to a fact of the kind “${kind}”` }]
    return []
  }),
)

/** The groups of a proportion hold choices of its fact, none of them twice. */
export const groupsHoldChoicesOnce = check(['cases'], ({ cases }) => {
  const facts = factsOf(cases)
  return cases.samples.flatMap(({ proportions }, s) =>
    proportions.flatMap(({ fact, groups }, p): Finding[] => {
      const path = ['samples', s, 'proportions', p]
      const grouped = groups.flatMap(({ values }) => values)
      const twice = new Set(grouped.filter((value, i) => grouped.indexOf(value) < i))
      return [
        ...ofKind(facts, fact, [...path, 'fact'], 'choice'),
        ...groups.flatMap(({ values }, g) => ofChoices(facts, fact, values, [...path, 'groups', g, 'values'])),
        ...[...twice].map(value => ({ section, path: [...path, 'groups'], message: `“${value}” is in two groups` })),
      ]
    }),
  )
})

/** A note for each choice that a proportion leaves out: cases with it, if the sample lets any in, are in no group. */
export const choicesOutsideOfGroups = check(['cases'], ({ cases }) => {
  const facts = factsOf(cases)
  return cases.samples.flatMap(({ proportions }, s) =>
    proportions.flatMap(({ fact, groups }, p): Finding[] => {
      const grouped = new Set(groups.flatMap(({ values }) => values))
      const left = (facts.get(fact)?.choices ?? []).map(({ id }) => id).filter(id => !grouped.has(id))
      const path = ['samples', s, 'proportions', p, 'groups']
      return left.map(id => ({ section, path, message: `“${id}” is in no group` }))
    }),
  )
})
