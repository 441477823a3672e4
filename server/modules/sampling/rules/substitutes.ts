import type { SampleRules } from '#modules/programmes'
import { shuffled } from './draw/model.ts'
import type { SelectedCase } from './draw-record.ts'
import type { ListedCase } from './listed-case.ts'
import type { Random } from './random.ts'
import { riskGroupOf } from './risk-group-of.ts'

/** A case that has been left out, as far as another can be like it. */
export type LeftOutCase = Pick<SelectedCase, 'crn' | 'pdu' | 'practitioner' | 'riskGroup' | 'sentenceKind'>

/** A case that is in the sample, or was before it was left out. */
export interface CaseOfSample {
  line: number
  practitioner: string
  leftOut: boolean
}

/** Who may stand in the place of a case, and why it is preferred to those after it. */
export interface Substitute {
  listed: ListedCase
  /** `Same PDU, same risk group, other sentence, other practitioner`. */
  why: string
}

/** Why a case cannot stand in the place of another. */
type Obstacle = 'in-sample' | 'same-person' | 'practitioner'

interface Likeness {
  what: string
  isLike: boolean
}

/** In the order in which they matter. What is not known of the case that was left out says nothing. */
const likenesses = (leftOut: LeftOutCase, { pdu, practitioner, facts }: ListedCase, rules: SampleRules): Likeness[] =>
  [
    { what: 'PDU', of: leftOut.pdu, its: pdu },
    { what: 'risk group', of: leftOut.riskGroup, its: riskGroupOf(facts, rules) },
    { what: 'sentence', of: leftOut.sentenceKind, its: String(facts['sentence-kind'] ?? '') },
    // Another practitioner is better: theirs may already have been asked about the case that was left out.
    { what: 'practitioner', of: leftOut.practitioner, its: practitioner },
  ]
    .filter(({ of }) => of !== '')
    .map(({ what, of, its }) => ({ what, isLike: of === its }))

/** Higher is more comparable; an earlier likeness outweighs all later ones. */
const comparability = (found: readonly Likeness[]): number =>
  found.reduce((sum, { what, isLike }) => 2 * sum + Number(isLike !== (what === 'practitioner')), 0)

const inWords = (found: readonly Likeness[]): string => {
  const words = found.map(({ what, isLike }) => `${isLike ? 'same' : 'other'} ${what}`).join(', ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const obstacleTo = (
  listed: ListedCase,
  leftOut: LeftOutCase,
  sample: readonly CaseOfSample[],
  { mostPerPractitioner: cap }: SampleRules,
): Obstacle | undefined => {
  if (sample.some(({ line }) => line === listed.line)) return 'in-sample'
  if (listed.person.crn === leftOut.crn) return 'same-person'
  const held = sample.filter(each => each.practitioner === listed.practitioner && !each.leftOut).length
  const isAllowed = cap === undefined || (held < cap && listed.practitioner !== leftOut.practitioner)
  return isAllowed ? undefined : 'practitioner'
}

/**
 * The cases that can stand in the place of one that was left out, the most comparable first: of the same PDU, then the same
 * risk group, then the same sentence, as chance orders those that are alike. Where the programme limits the cases of a
 * practitioner, only those of another one who has room for it (SAMP-11; DIPP manual 6.1).
 * @param eligible The cases of the list that can be drawn.
 * @param sample Every case that is or was in the sample, with earlier substitutes.
 */
export const substitutesFor = (
  leftOut: LeftOutCase,
  eligible: readonly ListedCase[],
  sample: readonly CaseOfSample[],
  rules: SampleRules,
  random: Random,
): Substitute[] =>
  // All are put in order and only then chosen from: a case keeps its place whoever else has been taken.
  shuffled(eligible, random)
    .filter(listed => obstacleTo(listed, leftOut, sample, rules) === undefined)
    .map(listed => ({ listed, found: likenesses(leftOut, listed, rules) }))
    .sort((a, b) => comparability(b.found) - comparability(a.found))
    .map(({ listed, found }) => ({ listed, why: inWords(found) }))

const counted = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`)

/** Why there is no substitute, in sentences. Only for where `substitutesFor` gives none. */
export const whyNoSubstitute = (
  leftOut: LeftOutCase,
  eligible: readonly ListedCase[],
  sample: readonly CaseOfSample[],
  rules: SampleRules,
): string[] => {
  const obstacles = eligible.map(listed => obstacleTo(listed, leftOut, sample, rules))
  const count = (obstacle: Obstacle) => obstacles.filter(each => each === obstacle).length
  const [samePerson, practitioner] = [count('same-person'), count('practitioner')]
  const cap = rules.mostPerPractitioner ?? 0
  return [
    `${counted(eligible.length, 'case', 'cases')} of the long list can be drawn; ${count('in-sample')} of them are in the sample or were left out of it`,
    ...(samePerson > 0 ? [`${counted(samePerson, 'is', 'are')} of the same person`] : []),
    ...(practitioner > 0
      ? [
          `${counted(practitioner, 'is', 'are')} of the practitioner of the case that was left out, or of one who already has ${counted(cap, 'case', 'cases')} in the sample`,
        ]
      : []),
  ]
}
