import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallProgramme } from '../../../testutils/small-programme.ts'
import { allCodes } from './all-codes.ts'
import { codeOfSlug, findKeyQuestion, findPrompt, findStandard, promptsOf, rates, standardsOf } from './lookups.ts'
import { reasonsNotToPublish } from './publishing.ts'
import { questionsOf } from './questions.ts'
import { roleName } from './roles.ts'
import { slugOfCode } from './slug-of-code.ts'
import { compareVersions } from './versions.ts'

const programme = smallProgramme()

test('PROG-03 standards, key questions and prompts are found by their codes, with what holds them', () => {
  assert.equal(findStandard(programme, 'S.2')?.name, 'Casework')
  assert.equal(findStandard(programme, 'S.2.1'), undefined)
  assert.equal(findKeyQuestion(programme, 'S.2.1')?.standard.code, 'S.2')
  assert.equal(findPrompt(programme, 'S.1.1.b')?.keyQuestion.code, 'S.1.1')
  assert.equal(findPrompt(programme, 'S.1.1'), undefined)
})

test('PROG-03 standards and prompts can be had level by level, in order', () => {
  assert.deepEqual(
    standardsOf(programme, 'site').map(({ code }) => code),
    ['S.1', 'S.2'],
  )
  assert.deepEqual(
    promptsOf(programme, 'area').map(({ prompt }) => prompt.code),
    ['A.1.1.a'],
  )
  assert.equal(promptsOf(programme).length, 4)
})

test('PROG-04 what is answered by judgement is the prompts and then their key question, without those that cases answer', () => {
  assert.deepEqual(
    questionsOf(programme, 'site').map(({ code }) => code),
    ['S.1.1.a', 'S.1.1.b', 'S.1.1'],
  )
  assert.deepEqual(questionsOf(programme, 'area'), [])
})

test('PROG-09 codes in addresses are lower case with hyphens, and lead back to the code', () => {
  assert.equal(slugOfCode('P 2.1.3'), 'p-2-1-3')
  assert.equal(slugOfCode('N.1.1.a'), 'n-1-1-a')
  for (const { code } of allCodes(programme.standards)) assert.equal(codeOfSlug(programme, slugOfCode(code)), code)
  assert.equal(codeOfSlug(programme, 's-9'), undefined)
})

test('RATE-06 a programme rates when it has ratings', () => {
  assert.equal(rates(programme), true)
  assert.equal(rates({ ...programme, ratings: undefined }), false)
})

test('PROG-01 roles are called by the names that the programme gives them', () => {
  assert.equal(roleName(programme, 'lead'), 'Lead inspector')
  assert.equal(roleName(programme, 'inspected-body'), 'Inspected body')
  assert.equal(roleName(programme, 'chair'), 'Chair')
  assert.throws(() => roleName(programme, 'nobody'), RangeError)
})

test('PROG-06 versions are in the order of their numbers, and only a newer one can be published', () => {
  assert.deepEqual(['1.10', '2.0', '1.9'].sort(compareVersions), ['1.9', '1.10', '2.0'])
  assert.deepEqual(reasonsNotToPublish({ id: 'small', version: '1.1' }, []), [])
  assert.deepEqual(reasonsNotToPublish({ id: 'small', version: '1.10' }, ['1.0', '1.9']), [])
  assert.match(
    reasonsNotToPublish({ id: 'small', version: '1.0' }, ['1.0']).join(),
    /^Version 1\.0 of small is published already/,
  )
  assert.deepEqual(reasonsNotToPublish({ id: 'small', version: '1.9' }, ['1.8', '1.10', '1.0']), [
    'Version 1.9 of small is older than 1.10, which is published already',
  ])
})
