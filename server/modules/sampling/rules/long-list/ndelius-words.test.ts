import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Cases, readProgrammes } from '#modules/programmes'
import { columnsFor } from './columns.ts'

const programmes = await readProgrammes(join(import.meta.dirname, '../../../../../programmes'))
const needs = { pdu: false, practitioner: false }

const columnOf = (facts: Cases['facts'], id: string) => {
  const column = columnsFor(facts, needs).find(({ key }) => key === id)
  assert.ok(column, id)
  return column
}
/** Every kind of a fact that the shipped programmes have: each must read its words. */
const factsCalled = (id: string, kind: string): Cases['facts'][] =>
  programmes.map(({ cases }) => cases.facts).filter(facts => facts.some(fact => fact.id === id && fact.kind === kind))

const reads = (id: string, said: Readonly<Record<string, readonly string[]>>): void => {
  const all = factsCalled(id, 'choice')
  assert.ok(all.length > 0, id)
  for (const facts of all)
    for (const [choice, words] of Object.entries(said))
      for (const word of words) assert.equal(columnOf(facts, id).read(word), choice, `${id}: ${word}`)
}

test('SAMP-01 sentences are read in nDelius’s words and in ours', () => {
  reads('sentence-kind', {
    'community-order': ['ORA Community Order', 'SA2020 Community Order', 'CJA - Community Order', 'Community order'],
    'suspended-sentence-order': [
      ...['ORA Suspended Sentence Order', 'SA2020 Suspended Sentence Order', 'suspended_sentence_order'],
    ],
    licence: ['Adult Licence', 'CJA - Std Determinate Custody', 'Adult Custody < 12m', 'LICENCE', 'licence'],
    'post-sentence-supervision': ['ORA Supervision Default Order', 'PSS', 'Post-sentence supervision'],
    other: ['CJA - Youth Rehabilitation Order', 'other'],
  })
})

test('SAMP-01 requirements are read as codes, names and amounts, several of them', () => {
  reads('requirements', {
    'rehabilitation-activity': ['F', 'RAR', 'Rehabilitation Activity Requirement', 'RAR 20 days', 'F; rar'],
    'accredited-programme': ['C', 'Court - Accredited Programme', 'Building Choices', 'Building Better Relationships'],
    'unpaid-work': ['W', 'Unpaid Work', 'Unpaid work (Regular)', 'UPW 120 hours', 'Unpaid Work (Intensive) 60'],
    'drug-rehabilitation': ['DRR', 'Drug Rehabilitation'],
    'alcohol-treatment': ['ATR'],
    'mental-health-treatment': ['MHTR'],
    curfew: ['RM49', 'RM59', 'Curfew'],
  })
  for (const facts of factsCalled('requirements', 'choice')) {
    const { read } = columnOf(facts, 'requirements')
    assert.deepEqual(read('F; W;'), ['rehabilitation-activity', 'unpaid-work'])
    assert.equal(read('F; Q'), undefined)
  }
})

test('SAMP-01 risk, suspension, transfer, sex, ethnicity and grade are read as codes and words', () => {
  reads('rosh', {
    low: ['RLRH', 'Low', 'low'],
    medium: ['RMRH', 'MEDIUM'],
    high: ['RHRH', 'High'],
    'very-high': ['RVHR', 'RVRH', 'Very High', 'very_high', 'very-high'],
  })
  reads('suspension', {
    reset: ['Reset', 'Probation Reset'],
    impact: ['IMPACT', 'Probation Impact'],
    none: ['None', 'No'],
  })
  reads('transferred', { in: ['In', 'Transferred in'], out: ['out'], 'not-transferred': ['No', 'Not transferred'] })
  reads('sex', { female: ['F', 'Female'], male: ['M', 'male'], 'not-recorded': ['Unknown', 'Not recorded'] })
  reads('ethnicity', {
    white: ['White: British/English/Welsh/Scottish/Northern Irish', 'W1', 'White'],
    black: ['Black or Black British: African', 'B2', 'Black, Black British, Caribbean or African'],
    asian: ['Asian or Asian British: Indian', 'A1', 'Chinese', 'O1'],
    mixed: ['Mixed: White and Black Caribbean', 'White and Asian', 'M3'],
    other: ['Other: Arab', 'O9', 'Other ethnic group'],
    'not-recorded': ['Not stated', 'NS', 'Refused'],
  })
  reads('practitioner-grade', {
    'probation-officer': ['PO', 'Probation Officer'],
    'probation-services-officer': ['PSO'],
    trainee: ['PQiP'],
    'newly-qualified-officer': ['NQO'],
    'senior-probation-officer': ['SPO'],
    other: ['Unallocated'],
  })
})

test('SAMP-01 a review is read as its kind, or as yes where a programme asks no more', () => {
  reads('under-review', {
    'serious-further-offence': ['SFO', 'SFO review'],
    'domestic-abuse-death': ['DARDR'],
    'child-safeguarding-practice': ['CSPR'],
    'other-investigation': ['other'],
    none: ['None', 'No'],
  })
  const asked = factsCalled('under-review', 'yes-no')
  assert.ok(asked.length > 0)
  for (const facts of asked) {
    const { read, blank } = columnOf(facts, 'under-review')
    for (const word of ['SFO', 'DARDR', 'CSPR', 'other', 'Yes', 'SFO; CSPR']) assert.equal(read(word), true, word)
    for (const word of ['None', 'No', 'n', 'false']) assert.equal(read(word), false, word)
    assert.equal(read('perhaps'), undefined)
    assert.equal(blank, false)
  }
})

test('SAMP-01 an empty cell says what nDelius leaves out, and nothing where it might be anything', () => {
  const blanks = {
    suspension: 'none',
    transferred: 'not-transferred',
    sex: 'not-recorded',
    ethnicity: 'not-recorded',
    'practitioner-grade': 'other',
    'domestic-abuse': 'none',
    mappa: undefined,
    language: undefined,
    requirements: undefined,
  }
  for (const [id, blank] of Object.entries(blanks))
    for (const facts of factsCalled(id, 'choice')) assert.equal(columnOf(facts, id).blank, blank, id)
  for (const [id, blank] of [
    ['restricted', false],
    ['pss-only', false],
    ['court-report', undefined],
  ] as const)
    for (const facts of factsCalled(id, 'yes-no')) assert.equal(columnOf(facts, id).blank, blank, id)
  for (const facts of factsCalled('under-review', 'choice')) assert.equal(columnOf(facts, 'under-review').blank, 'none')
})

test('SAMP-01 the column of a suspension says whether there was one, where a programme asks no more', () => {
  for (const facts of factsCalled('contact-suspended', 'yes-no')) {
    const column = columnOf(facts, 'contact-suspended')
    assert.deepEqual(column.also, ['suspension'])
    assert.deepEqual([column.read('Reset'), column.read('Impact'), column.blank], [true, true, false])
  }
})

test('SAMP-01 every choice of every programme is read by its id and by its name', () => {
  for (const { programme, cases } of programmes)
    for (const fact of cases.facts.filter(({ kind }) => kind === 'choice'))
      for (const { id, name } of fact.choices ?? []) {
        const { read } = columnOf(cases.facts, fact.id)
        assert.deepEqual([read(id), read(name), read(name.toUpperCase())], [id, id, id], `${programme.id} ${fact.id}`)
      }
})
