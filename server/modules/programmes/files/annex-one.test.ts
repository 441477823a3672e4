import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { keyQuestionsOf, promptsOf, standardsOf } from '../rules/lookups.ts'
import type { Programme } from '../schema/index.ts'
import { readProgramme } from './read-programme.ts'

/**
 * annex-one.txt is annex one of “National probation inspection standards: response to the consultation” (HM Inspectorate of
 * Probation, Open Government Licence v3.0), word for word.
 */
const annex = readFileSync(new URL('annex-one.txt', import.meta.url), 'utf8')

/** A line of the annex begins a standard (`N.1. …`), a key question (`N.1.1 …`) or a prompt (`- a) …`). */
const matches = (pattern: RegExp): string[][] => [...annex.matchAll(pattern)].map(([, ...groups]) => groups)

const prompts = (): string[][] => {
  let question = ''
  return annex.split('\n').flatMap(line => {
    const [, begun] = /^(N\.\d\.\d) /.exec(line) ?? []
    if (begun) question = begun
    const [, letter, text] = /^- ([a-z])\) (.+)$/.exec(line) ?? []
    return letter && text ? [[`${question}.${letter}`, text]] : []
  })
}

let national: Programme

before(async () => {
  national = await readProgramme(fileURLToPath(new URL('../../../../programmes/national/1.1', import.meta.url)))
})

test('PROG-05 the national standards have the names, statements and numbers of annex one', () => {
  const published = matches(/^(N\.\d)\. (.+)\n\n(.+)$/gm)
  assert.equal(published.length, 4)
  assert.deepEqual(
    standardsOf(national).map(({ code, name, statement }) => [code, name, statement.text]),
    published,
  )
  const [, note] = /^(N\.B\. .+)$/m.exec(annex) ?? []
  assert.equal(
    standardsOf(national)
      .map(standard => standard.note?.text ?? '')
      .join(''),
    note?.replace(/^N\.B\. /, '').replaceAll('*', ''),
  )
})

test('PROG-05 the eleven national key questions have the words and numbers of annex one', () => {
  const published = matches(/^(N\.\d\.\d) (.+)$/gm)
  assert.equal(published.length, 11)
  assert.deepEqual(
    keyQuestionsOf(national).map(({ keyQuestion: { code, text } }) => [code, text]),
    published,
  )
})

test('PROG-05 the 52 national prompts have the words and letters of annex one, under its key questions', () => {
  const published = prompts()
  assert.equal(published.length, 52)
  assert.deepEqual(
    promptsOf(national).map(({ prompt: { code, text } }) => [code, text]),
    published,
  )
  const counts = keyQuestionsOf(national).map(({ keyQuestion }) => keyQuestion.prompts.length)
  assert.deepEqual(counts, [4, 4, 4, 6, 3, 4, 4, 5, 9, 3, 6])
})

test('PROG-05 the published words are marked as official, from a source with the licence; the guidance beneath them is working text', () => {
  const official = [
    ...standardsOf(national).map(({ statement }) => statement),
    ...keyQuestionsOf(national).map(({ keyQuestion }) => keyQuestion),
    ...promptsOf(national).map(({ prompt }) => prompt),
  ]
  for (const { wording, source } of official) {
    assert.equal(wording, 'official')
    assert.match(
      national.programme.sources.find(({ id }) => id === source)?.licence ?? '',
      /^Open Government Licence v3\.0/,
    )
  }
  for (const { prompt } of promptsOf(national)) assert.equal(prompt.guidance.wording, 'working')
})
