import type { Part, Problem } from '../constraints/problem.ts'
import type { Random } from '../random.ts'

/** Cases that are alike in everything that is asked: of one practitioner, in one PDU and the same groups. */
export interface AlikeCases {
  practitioner: number
  pdu: number
  covers: readonly number[]
  groups: readonly number[]
  cases: readonly number[]
}

/** What may give way, in the order of its importance; the limit per practitioner never does. */
export const stages = ['pdu', 'coverage', 'proportion', 'size'] as const

export type Stage = (typeof stages)[number]

/** The cases gathered by what they are alike in, in an order that chance decides. */
export const gatherAlike = (problem: Problem, random: Random): AlikeCases[] => {
  const coversOf = problem.practitioners.map((): number[] => [])
  for (const [cover, cases] of problem.coveredBy.entries()) for (const i of cases) coversOf[i]?.push(cover)
  const alike = Map.groupBy(problem.practitioners.keys(), i =>
    [problem.practitioners[i], problem.pduOf[i], coversOf[i], ...problem.groupOf.map(of => of[i])].join(';'),
  )
  const gathered = [...alike.values()].map(cases => {
    const [first] = cases as [number]
    return {
      practitioner: problem.practitioners[first] as number,
      pdu: problem.pduOf[first] as number,
      covers: coversOf[first] as number[],
      groups: problem.groupOf.map(of => of[first] as number),
      cases,
    }
  })
  return shuffled(gathered, random)
}

/** The same in an order that chance decides, each order equally likely. */
export const shuffled = <T>(all: readonly T[], random: Random): T[] => {
  const mixed = [...all]
  for (let i = mixed.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1)
    ;[mixed[i], mixed[j]] = [mixed[j] as T, mixed[i] as T]
  }
  return mixed
}

/** Terms of which there are none count for nothing. */
const sum = (terms: readonly string[]): string =>
  terms.length === 0 ? '0 x0' : terms.map((term, i) => (i > 0 && i % 8 === 0 ? `\n ${term}` : term)).join(' + ')

const atLeast = (name: string, terms: readonly string[], { required }: Part): string =>
  ` ${name}: ${sum([...terms, `less_${name}`])} >= ${required}`

const exactly = (name: string, terms: readonly string[], required: number): string =>
  ` ${name}: ${sum([...terms, `less_${name}`])} - more_${name} = ${required}`

const termsBy = (alike: readonly AlikeCases[], keys: (cases: AlikeCases) => readonly (number | string)[]) => {
  const terms = new Map<number | string, string[]>()
  for (const [x, cases] of alike.entries())
    for (const key of keys(cases)) {
      const own = terms.get(key)
      if (own) own.push(`x${x}`)
      else terms.set(key, [`x${x}`])
    }
  return (key: number | string): string[] => terms.get(key) ?? []
}

/** The names of the amounts by which each stage may be off. */
const slacksOf = (problem: Problem): Record<Stage, string[]> => {
  const both = (name: string) => [`less_${name}`, `more_${name}`]
  return {
    pdu: problem.pdus.map((_, q) => `less_pdu${q}`),
    coverage: problem.covers.map((_, c) => `less_cover${c}`),
    proportion: problem.proportions.flatMap((groups, p) => groups.flatMap((_, g) => both(`group${p}_${g}`))),
    size: both('size'),
  }
}

/** What to make as small, or as large, as can be. */
export type Aim = { least: Stage } | { most: readonly number[] }

/**
 * The problem as a mixed integer program in CPLEX's LP format: how many of each kind of alike cases are taken, and by how much
 * each thing asked is off.
 * @param known Of the stages that are settled, by how much they are off in all: no more is allowed.
 */
export const modelText = (
  problem: Problem,
  alike: readonly AlikeCases[],
  known: ReadonlyMap<Stage, number>,
  aim: Aim,
): string => {
  const slacks = slacksOf(problem)
  const cap = problem.cap ?? Number.POSITIVE_INFINITY
  const inPdu = termsBy(alike, ({ pdu }) => [pdu])
  const inCover = termsBy(alike, ({ covers }) => covers)
  const inGroup = termsBy(alike, ({ groups }) => groups.map((group, p) => `${p}_${group}`))
  const ofPractitioner = termsBy(alike, ({ practitioner }) => [practitioner])
  const practitioners = [...new Set(alike.map(({ practitioner }) => practitioner))]
  const objective =
    'least' in aim
      ? `Minimize\n aim: ${sum(slacks[aim.least])}`
      : `Maximize\n aim: ${sum(aim.most.map((w, x) => `${w} x${x}`))}`
  return [
    objective,
    'Subject To',
    ...practitioners
      .filter(() => Number.isFinite(cap))
      .map(practitioner => ` cap${practitioner}: ${sum(ofPractitioner(practitioner))} <= ${cap}`),
    ...problem.pdus.map((part, q) => atLeast(`pdu${q}`, inPdu(q), part)),
    ...problem.covers.map((part, c) => atLeast(`cover${c}`, inCover(c), part)),
    ...problem.proportions.flatMap((groups, p) =>
      groups.map(({ required }, g) => exactly(`group${p}_${g}`, inGroup(`${p}_${g}`), required)),
    ),
    exactly(
      'size',
      alike.map((_, x) => `x${x}`),
      problem.size,
    ),
    ...[...known]
      .filter(([stage]) => slacks[stage].length > 0)
      .map(([stage, most]) => ` known_${stage}: ${sum(slacks[stage])} <= ${most}`),
    'Bounds',
    ...alike.map(({ cases }, x) => ` 0 <= x${x} <= ${Math.min(cap, cases.length)}`),
    'General',
    ...alike.map((_, x) => ` x${x}`),
    'End',
  ].join('\n')
}
