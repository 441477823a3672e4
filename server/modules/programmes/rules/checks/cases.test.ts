import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsAfter, smallFile, smallFiles } from '../../../../testutils/small-programme.ts'
import { checkProgramme, faultInWords } from '../../index.ts'

test('SAMP-03 a condition asks of a known fact something that its kind can answer', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'fact: on-hold, is', 'fact: onhold, is'), [
    'cases.yaml:27: question sets held when held when onhold fact “onhold” is not the id of a fact; did you mean “on-hold”?',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'fact: on-hold, is', 'fact: risk, is'), [
    'cases.yaml:27: question sets held when held when risk fact “risk” is a fact of the kind “choice”; here it must be “yes-no”',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'daysSince: { fact: started', 'daysSince: { fact: on-hold'), [
    'cases.yaml:15: samples site exclude short when ended days since fact “on-hold” is a fact of the kind “yes-no”; here it must be “date”',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'fact: on-hold, is: true', 'fact: risk, in: [hihg]'), [
    'cases.yaml:27: question sets held when held when risk in 1 “hihg” is not a choice of the fact “risk”; did you mean “high”?',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'fact: on-hold, is: true', 'fact: on-hold'), [
    'cases.yaml:27: question sets held when held when on-hold needs “in”, “is”, “daysSince” or “monthsBeforeFieldwork”: as it stands it says nothing of the fact',
  ])
})

test('SAMP-01 a fact has choices when it is a choice, and only then', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'kind: yes-no', 'kind: choice').slice(0, 1), [
    'cases.yaml:27: question sets held when held when on-hold fact “on-hold” is a fact of the kind “choice”; here it must be “yes-no”',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'name: Started, kind: date', 'name: Started, kind: date, choices: []'), [
    'cases.yaml:4: facts started choices does not belong to a fact of the kind “date”',
  ])
})

test('SAMP-05 the groups of a proportion hold choices of its fact once; one left out is noted', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'values: [high]', 'values: [high, low]'), [
    'cases.yaml:19: samples site proportions risk groups “low” is in two groups',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'values: [high]', 'values: [huge]'), [
    'cases.yaml:19: samples site proportions risk groups high values 1 “huge” is not a choice of the fact “risk”',
  ])
  const left = smallFile('cases.yaml').replace(', { id: high, name: High, values: [high] }', '')
  const { programme, notes } = checkProgramme(smallFiles({ 'cases.yaml': left }))
  assert.ok(programme)
  assert.deepEqual(notes.map(faultInWords), [
    'cases.yaml:19: samples site proportions risk groups “high” is in no group',
  ])
})

test('SAMP-04 the size has the numbers that its kind works with', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'kind: at-least, least: 8', 'kind: formula, marginPoints: 5'), [
    'cases.yaml:17: samples site size needs “confidencePercent”, being of the kind “formula”',
  ])
})

test('SAMP-02 a window begins some weeks or some months before fieldwork', () => {
  const one = 'cases.yaml:13: samples site windows 1 needs either “weeksBefore” or “monthsBefore”'
  assert.deepEqual(faultsAfter('cases.yaml', 'weeksBefore: 30', 'weeksBefore: 30, monthsBefore: 3'), [one])
  assert.deepEqual(faultsAfter('cases.yaml', 'weeksBefore: 30, ', ''), [one])
})

test('SAMP-09 the last question set has no rule, and all others have one', () => {
  assert.deepEqual(
    faultsAfter(
      'cases.yaml',
      'id: full, name: Full,',
      'id: full, name: Full, when: [{ id: held, words: Is on hold, when: [{ fact: on-hold, is: true }], source: Invented }],',
    ),
    ['cases.yaml:28: question sets full when must be left out: “full”, the last set, takes all other cases'],
  )
  assert.deepEqual(
    faultsAfter(
      'cases.yaml',
      'when: [{ id: held, words: Is on hold, when: [{ fact: on-hold, is: true }], source: Invented }], ',
      '',
    ),
    ['cases.yaml:27: question sets held needs a rule in “when”: without one, no later set is ever reached'],
  )
})

test('CASE-02 a question set asks known questions, and each belongs to a known area', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'questions: [C1, C2]', 'questions: [C1, C3]'), [
    'cases.yaml:28: question sets full questions 2 “C3” is not the code of a case question; did you mean “C1”?',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'area: work, prompts', 'area: play, prompts'), [
    'cases.yaml:25: C2 area “play” is not the id of an area',
  ])
})

test('PROG-08 a survey question has choices when it is a choice, and only then', () => {
  assert.deepEqual(faultsAfter('surveys.yaml', ', choices: [Here, There]', ''), [
    'surveys.yaml:14: surveys staff questions where “where” is a choice and needs “choices”',
  ])
  assert.deepEqual(faultsAfter('surveys.yaml', 'kind: agree-scale', 'kind: yes-no, choices: [Here]'), [
    'surveys.yaml:13: surveys staff questions led choices does not belong to a question of the kind “yes-no”',
  ])
})

test('SAMP-02 windows ask for a fact that is a day', () => {
  assert.deepEqual(faultsAfter('cases.yaml', 'began: started', 'began: risk'), [
    'cases.yaml:11: samples site began “risk” is a fact of the kind “choice”; here it must be “date”',
  ])
})
