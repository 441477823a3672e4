import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { CaseCondition, CaseQuestion, Programme } from '#modules/programmes'
import { type Facts, type FactValue, ruleHolds } from '#modules/sampling'
import { caseProgress } from './case-progress.ts'
import { type Applies, questionsOfCase } from './questions-of-case.ts'

const fieldwork = '2026-02-02'

/** Facts of three kinds, with what each may be. */
const values: Record<string, readonly FactValue[]> = {
  review: [true, false],
  report: [true, false],
  risk: ['low', 'medium', ['low', 'high']],
  began: ['2025-07-07', '2025-08-01'],
  suspended: ['2025-08-01', '2025-12-01'],
}
const ids = Object.keys(values)
/** As which a fact that is not known may turn out: a day as early or as late as one likes. */
const turningOut: Record<string, readonly FactValue[]> = {
  ...values,
  ...{ began: ['1990-01-01', '2090-01-01'], suspended: ['1990-01-01', '2090-01-01'] },
}

const condition: Record<string, fc.Arbitrary<CaseCondition>> = {
  review: fc.record({ fact: fc.constant('review'), is: fc.boolean() }),
  report: fc.record({ fact: fc.constant('report'), is: fc.boolean() }),
  risk: fc.record({ fact: fc.constant('risk'), in: fc.subarray(['low', 'high'], { minLength: 1 }) }),
  suspended: fc.record({
    fact: fc.constant('suspended'),
    daysSince: fc.record({ fact: fc.constant('began'), atMost: fc.constant(30) }),
  }),
}
/** A rule asks of each fact once. */
const rule = fc.subarray(Object.keys(condition), { minLength: 1 }).chain(asked =>
  fc.record({
    ...{ id: fc.constant('rule'), words: fc.constant('In words'), source: fc.constant('Invented') },
    when: fc.tuple(...asked.map(fact => condition[fact] as fc.Arbitrary<CaseCondition>)),
  }),
)
const known = fc.record(Object.fromEntries(ids.map(id => [id, fc.constantFrom(...(values[id] as FactValue[]))])), {
  requiredKeys: [],
}) as fc.Arbitrary<Facts>

const worded = { text: 'Is it done?', wording: 'working', source: 'invented' } as const
const codes = ['Q1', 'Q2', 'Q3', 'Q4']
const programme = fc.record({
  rules: fc.tuple(...codes.map(() => fc.option(rule, { nil: undefined }))),
  set: fc.shuffledSubarray(codes, { minLength: 1 }),
})
const programmeOf = ({ rules, set }: typeof programme extends fc.Arbitrary<infer T> ? T : never) => {
  const questions = codes.map((code, i): CaseQuestion => {
    const appliesWhen = rules[i]
    const asked = { code, ...worded, area: 'assessing', informs: [], guidance: worded }
    return { ...asked, prompts: [{ code: `${code}.a`, ...worded }], ...(appliesWhen ? { appliesWhen } : {}) }
  })
  const questionSets = [
    { id: 'own', name: 'Own', when: [], questions: set, source: 'Invented' },
    { id: 'other', name: 'Other', when: [], questions: codes, source: 'Invented' },
  ]
  return { cases: { questions, questionSets } } as unknown as Pick<Programme, 'cases'>
}

/** Every way in which the facts that are not known could turn out. */
const waysOf = (facts: Facts): Facts[] =>
  ids
    .filter(id => facts[id] === undefined)
    .reduce<Facts[]>(
      (ways, id) => ways.flatMap(way => (turningOut[id] as FactValue[]).map(value => ({ ...way, [id]: value }))),
      [facts],
    )

/** The simpler reading: asked if it is however the missing facts turn out, not asked if it is in none of these ways. */
const simply = ({ appliesWhen }: CaseQuestion, facts: Facts): Applies => {
  const ways = waysOf(facts).map(way => !appliesWhen || ruleHolds(appliesWhen, way, fieldwork))
  if (ways.every(Boolean)) return 'yes'
  return ways.some(Boolean) ? 'unknown' : 'no'
}

test('CASE-02 a question is asked, not asked, or not known, just as every way in which the missing facts may turn out says', () => {
  fc.assert(
    fc.property(programme, known, (drawn, facts) => {
      const own = programmeOf(drawn)
      const asked = questionsOfCase(own, { questionSet: 'own', facts }, fieldwork)
      assert.deepEqual(
        asked.map(({ question }) => question.code),
        drawn.set,
      )
      for (const { question, applies, rule } of asked) {
        assert.equal(applies, simply(question, facts), JSON.stringify([question.appliesWhen, facts]))
        assert.equal(rule, question.appliesWhen)
      }
    }),
  )
})

test('CASE-02 how far a case is agrees with counting its questions one by one', () => {
  const answers = fc.dictionary(fc.constantFrom(...codes), fc.constantFrom('yes', 'no', null), {
    noNullPrototype: true,
  })
  fc.assert(
    fc.property(programme, known, answers, (drawn, facts, given) => {
      const asked = questionsOfCase(programmeOf(drawn), { questionSet: 'own', facts }, fieldwork)
      const judgements = new Map(Object.entries(given).map(([code, answer]) => [code, { answer }]))
      const counted = { answered: 0, of: 0, open: [] as string[], undecided: [] as string[] }
      for (const { question, applies } of asked) {
        const isAnswered = Boolean(given[question.code])
        if (applies !== 'no') counted.of += 1
        if (applies === 'unknown') counted.undecided.push(question.code)
        if (applies === 'yes' && isAnswered) counted.answered += 1
        if (applies === 'yes' && !isAnswered) counted.open.push(question.code)
      }
      assert.deepEqual(caseProgress(asked, judgements), counted)
    }),
  )
})

test('CASE-02 a condition that does not hold decides, whatever is not known beside it', () => {
  const when = [
    { fact: 'review', is: true },
    { fact: 'report', is: true },
  ]
  const own = programmeOf({
    rules: [{ id: 'rule', words: 'Both', source: 'Invented', when }, undefined, undefined, undefined],
    set: ['Q1'],
  } as never)
  const appliesTo = (facts: Facts) => questionsOfCase(own, { questionSet: 'own', facts }, fieldwork)[0]?.applies
  assert.deepEqual(
    [
      appliesTo({}),
      appliesTo({ review: true }),
      appliesTo({ report: false }),
      appliesTo({ review: true, report: true }),
    ],
    ['unknown', 'unknown', 'no', 'yes'],
  )
})
