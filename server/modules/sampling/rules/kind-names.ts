import type { Programme, SampleRules } from '#modules/programmes'
import type { SelectedCase } from './draw-record.ts'
import type { Facts, FactValue } from './listed-case.ts'

/** What the ids in a case are called by its programme. An id that the programme does not know stands for itself. */
export interface KindNames {
  riskGroup(id: string): string
  sentenceKind(id: string): string
  questionSet(id: string): string
}

type Cases = Pick<Programme, 'cases'>
type Fact = Cases['cases']['facts'][number]

const choiceName = (fact: Fact | undefined, id: string): string =>
  fact?.choices?.find(choice => choice.id === id)?.name ?? id

/** The names of the kinds of a programme’s cases. */
export const kindNames = ({ cases }: Cases, { proportions }: Pick<SampleRules, 'proportions'>): KindNames => {
  const fact = (id: string) => cases.facts.find(each => each.id === id)
  const groups = proportions.find(proportion => proportion.fact === 'rosh')?.groups ?? []
  return {
    riskGroup: id => groups.find(group => group.id === id)?.name ?? choiceName(fact('rosh'), id),
    sentenceKind: id => choiceName(fact('sentence-kind'), id),
    questionSet: id => cases.questionSets.find(set => set.id === id)?.name ?? id,
  }
}

/** The questions of a case, and why it has those, without saying the name twice. */
export const questionsInWords = (
  { questionSet, questionSetReason }: Pick<SelectedCase, 'questionSet' | 'questionSetReason'>,
  names: KindNames,
): { name: string; why: string } => {
  const name = names.questionSet(questionSet)
  const why = questionSetReason.replace(`${name}: `, '')
  return { name, why: why.charAt(0).toUpperCase() + why.slice(1) }
}

/** One thing that the long list says of a case; a day as `2026-02-11`. */
export interface NamedFact {
  id: string
  name: string
  value: string
  isDay: boolean
}

const valueInWords = (fact: Fact, value: FactValue): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return [value]
    .flat()
    .map(each => choiceName(fact, String(each)))
    .join('; ')
}

/** What the long list says of a case, in the order and the words of the programme. What it does not say is left out. */
export const namedFacts = ({ cases }: Cases, facts: Facts): NamedFact[] =>
  cases.facts.flatMap(fact => {
    const value = facts[fact.id]
    if (value === undefined) return []
    return [{ id: fact.id, name: fact.name, value: valueInWords(fact, value), isDay: fact.kind === 'date' }]
  })
