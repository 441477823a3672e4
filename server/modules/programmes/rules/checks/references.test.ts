import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faultsAfter } from '../../../../testutils/small-programme.ts'

test('PROG-08 a code is used once, and one address leads to one code', () => {
  assert.deepEqual(faultsAfter('standards.yaml', 'code: S.1.1.b', 'code: S.1.1.a'), [
    'standards.yaml:14: S.1.1.a code “S.1.1.a” is used twice',
  ])
  assert.deepEqual(faultsAfter('standards.yaml', 'code: S.1.1.b', 'code: S.1.1 A'), [
    'standards.yaml:14: S.1.1 A code “S.1.1 A” is used twice',
    'standards.yaml:14: S.1.1 A code “S.1.1 A” must begin with “S.1.1.”',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'code: C2,', 'code: C1,').slice(0, 1), [
    'cases.yaml:25: C1 code “C1” is used twice',
  ])
})

test('PROG-05 a code begins with the code that holds it', () => {
  assert.deepEqual(faultsAfter('standards.yaml', 'code: S.1.1.b', 'code: S.11.b'), [
    'standards.yaml:14: S.11.b code “S.11.b” must begin with “S.1.1.”',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'code: C2.a', 'code: C1.b'), [
    'cases.yaml:25: C1.b code “C1.b” must begin with “C2.”',
  ])
})

test('PROG-08 an id is used once in its list', () => {
  assert.deepEqual(faultsAfter('report.yaml', 'id: accuracy', 'id: draft'), [
    'report.yaml:6: steps draft id “draft” is used twice among the steps',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', '{ id: high, name: High }] }', '{ id: low, name: High }] }').slice(0, 1), [
    'cases.yaml:3: facts risk choices low id “low” is used twice among the choices',
  ])
})

test('PROG-08 levels are those of programme.yaml', () => {
  assert.deepEqual(faultsAfter('standards.yaml', 'level: site', 'level: sites').slice(0, 1), [
    'standards.yaml:5: S.1 level “sites” is not the id of a level; did you mean “site”?',
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'level: site', 'level: sites'), [
    'cases.yaml:10: samples site level “sites” is not the id of a level; did you mean “site”?',
  ])
  assert.deepEqual(faultsAfter('planning.yaml', 'levels: [site, area]', 'levels: [site, aria]'), [
    'planning.yaml:6: evidence requests plan levels 2 “aria” is not the id of a level; did you mean “area”?',
  ])
  assert.deepEqual(faultsAfter('planning.yaml', 'levels: [site],', 'levels: [pdu],'), [
    'planning.yaml:8: meetings opening levels 1 “pdu” is not the id of a level',
  ])
  assert.deepEqual(faultsAfter('planning.yaml', 'levels: [site],', 'levels: [],'), [
    'planning.yaml:8: meetings opening levels must have 1 item or more',
  ])
  assert.ok(
    faultsAfter('programme.yaml', 'gathers: [site]', 'gathers: [town]').includes(
      'programme.yaml:11: levels area gathers 1 “town” is not the id of a level',
    ),
  )
})

test('PROG-02 every text says its source, which has a licence', () => {
  assert.deepEqual(faultsAfter('surveys.yaml', 'source: invented', 'source: inventd'), [
    'surveys.yaml:11: surveys staff source “inventd” is not the id of one of the sources in programme.yaml; did you mean “invented”?',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', ', licence: None needed', ''), [
    'programme.yaml:14: sources invented licence is missing',
  ])
})

test('PLAN-01 a step is counted from fieldwork or an earlier step', () => {
  assert.deepEqual(faultsAfter('timeline.yaml', 'from: announcement', 'from: report'), [
    'timeline.yaml:5: steps evidence from “report” comes later; move it above this step',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'from: announcement', 'from: evidence'), [
    'timeline.yaml:5: steps evidence from “evidence” cannot be counted from itself',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'from: announcement', 'from: anouncement'), [
    'timeline.yaml:5: steps evidence from “anouncement” is neither “fieldwork” nor an earlier step; did you mean “announcement”?',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'id: report', 'id: fieldwork').slice(0, 1), [
    'timeline.yaml:6: steps fieldwork id “fieldwork” is the fieldwork date itself',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'before: fieldwork', 'before: feldwork'), [
    'timeline.yaml:4: steps announcement limits 1 before “feldwork” is not “fieldwork” or the id of a step; did you mean “fieldwork”?',
  ])
  assert.deepEqual(faultsAfter('timeline.yaml', 'after: evidence', 'after: evidense'), [
    'timeline.yaml:6: steps report limits 1 after “evidense” is not “fieldwork” or the id of a step; did you mean “evidence”?',
  ])
})

test('PLAN-02 a limit says one thing: days at least or at most, before or after a step', () => {
  assert.deepEqual(faultsAfter('timeline.yaml', 'daysAtMost: 60, after: evidence, ', ''), [
    'timeline.yaml:6: steps report limits 1 needs either “daysAtLeast” or “daysAtMost”',
    'timeline.yaml:6: steps report limits 1 needs either “before” or “after”',
  ])
  assert.deepEqual(
    faultsAfter(
      'timeline.yaml',
      'daysAtLeast: 10, before: fieldwork',
      'daysAtLeast: 10, daysAtMost: 20, before: fieldwork, after: report',
    ),
    [
      'timeline.yaml:4: steps announcement limits 1 needs either “daysAtLeast” or “daysAtMost”',
      'timeline.yaml:4: steps announcement limits 1 needs either “before” or “after”',
    ],
  )
})

test('PROG-08 phases, roles and steps that are spoken of are there', () => {
  assert.deepEqual(faultsAfter('timeline.yaml', 'phase: after', 'phase: later'), [
    'timeline.yaml:6: steps report phase “later” is not the id of a phase in programme.yaml',
  ])
  const role = 'is not the id of a role in the “team” or “parties” of programme.yaml'
  assert.deepEqual(faultsAfter('timeline.yaml', 'owner: inspected-body', 'owner: nobody'), [
    `timeline.yaml:5: steps evidence owner “nobody” ${role}`,
  ])
  assert.deepEqual(faultsAfter('report.yaml', 'by: chair', 'by: chief'), [
    `report.yaml:7: steps approval by “chief” ${role}`,
  ])
  assert.deepEqual(faultsAfter('programme.yaml', 'id: inspected-body', 'id: lead').slice(0, 1), [
    `timeline.yaml:5: steps evidence owner “inspected-body” ${role}`,
  ])
  const step = 'is not the id of a step in timeline.yaml'
  assert.deepEqual(faultsAfter('planning.yaml', 'due: evidence', 'due: evening'), [
    `planning.yaml:6: evidence requests plan due “evening” ${step}`,
  ])
  assert.deepEqual(faultsAfter('planning.yaml', 'step: announcement', 'step: x'), [
    `planning.yaml:8: meetings opening step “x” ${step}`,
  ])
  assert.deepEqual(faultsAfter('surveys.yaml', 'closes: evidence', 'closes: fieldwork'), [
    `surveys.yaml:8: surveys staff closes “fieldwork” ${step}`,
  ])
  assert.deepEqual(faultsAfter('report.yaml', 'step: report', 'step: reports'), [
    `report.yaml:11: follow up visit step “reports” ${step}; did you mean “report”?`,
  ])
})

test('PLAN-10 a briefing is as long as its two parts, and whoever has to be there is on the team', () => {
  const begun = 'attendees: [The head], informs: [S.1.1], levels: [site]'
  const briefing = 'minutes: { from: 45, to: 60 }, briefing: { speaks: 45, questions: 30 }'
  assert.deepEqual(faultsAfter('planning.yaml', begun, `${begun}, ${briefing}`), [
    'planning.yaml:8: meetings opening minutes lasts 60 minutes at most, and its parts 75',
  ])
  assert.deepEqual(faultsAfter('planning.yaml', begun, `${begun}, team: [[leed]]`), [
    'planning.yaml:8: meetings opening team 1 1 “leed” is not the id of a role in the “team” of programme.yaml; did you mean “lead”?',
  ])
})

test('EVID-01 what informs a question informs one that there is', () => {
  const what = 'is not the code of a standard, key question or prompt'
  assert.deepEqual(faultsAfter('planning.yaml', 'informs: [S.1, S.1.1.a]', 'informs: [S.1, S.1.9.z]'), [
    `planning.yaml:6: evidence requests plan informs 2 “S.1.9.z” ${what}; did you mean “S.1.1.a”?`,
  ])
  assert.deepEqual(faultsAfter('surveys.yaml', 'informs: [S.1]', 'informs: [Q.77777]'), [
    `surveys.yaml:13: surveys staff questions led informs 1 “Q.77777” ${what}`,
  ])
  assert.deepEqual(faultsAfter('cases.yaml', 'informs: [S.2.1] }', 'informs: [C1] }'), [
    `cases.yaml:22: areas work informs 1 “C1” ${what}`,
  ])
})

test('RATE-04 a regional question gathers one of a level that its own gathers', () => {
  assert.deepEqual(faultsAfter('standards.yaml', 'gathers: S.2.1', 'gathers: S.2.11'), [
    'standards.yaml:38: A.1.1 gathers “S.2.11” is not the code of a key question; did you mean “S.2.1”?',
  ])
  assert.deepEqual(faultsAfter('programme.yaml', ', gathers: [site]', ''), [
    'standards.yaml:38: A.1.1 gathers “S.2.1” is of the level “site”, which “area” does not gather',
  ])
})

test('PLAN-05 the blanks of a letter are filled in from what the programme has', () => {
  assert.deepEqual(faultsAfter('letters.yaml', '{step:announcement}', '{step:anouncement}'), [
    'letters.yaml:8: announcement paragraphs dates text en “anouncement” is not the id of a step in timeline.yaml; did you mean “announcement”?',
  ])
  assert.deepEqual(faultsAfter('letters.yaml', '{step:announcement}', '{end:announcement}'), [
    'letters.yaml:8: announcement paragraphs dates text en “announcement” is not the id of a step in timeline.yaml that lasts',
  ])
  assert.deepEqual(faultsAfter('letters.yaml', '{team:lead}', '{team:leed}'), [
    'letters.yaml:8: announcement paragraphs dates text en “leed” is not the id of a role in programme.yaml; did you mean “lead”?',
  ])
  assert.deepEqual(faultsAfter('letters.yaml', '{survey:staff}', '{survey:all}'), [
    'letters.yaml:8: announcement paragraphs dates text en “all” is not the id of a survey in surveys.yaml',
  ])
  assert.deepEqual(faultsAfter('letters.yaml', '{survey:staff}', '{Survey}'), [
    'letters.yaml:8: announcement paragraphs dates text en “{Survey}” cannot be filled in; write {place}, {step:…}, {end:…}, {team:…} or {survey:…}',
  ])
})
