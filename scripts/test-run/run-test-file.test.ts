import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'run-test-file-'))
after(() => rmSync(folder, { recursive: true }))

/** In a process that is no test itself: node's runner runs nothing inside a test. */
const run = (name: string, code: string, limit = 20_000) => {
  const file = join(folder, `${name}.test.mjs`)
  writeFileSync(file, `import { test } from 'node:test'\nimport assert from 'node:assert'\n${code}`)
  const runner = join(folder, 'runner.ts')
  writeFileSync(
    runner,
    `import { runTestFile } from '${import.meta.dirname}/run-test-file.ts'
    console.log(JSON.stringify(await runTestFile('${file}', ${limit})))`,
  )
  const { NODE_TEST_CONTEXT: _, ...env } = process.env
  return JSON.parse(execFileSync(process.execPath, [runner], { env, encoding: 'utf8' }))
}

test('it counts, and shows each failure with its place and what was printed', () => {
  const { passed, failed, leftOut, text } = run(
    'mixed',
    `console.log('a clue')
    test('holds', () => {})
    test('outer', async t => { await t.test('inner', () => assert.equal(1, 2)) })
    test('later', { skip: 'no time' }, () => {})
    test('perhaps', { todo: true }, () => assert.fail())`,
  )
  assert.deepEqual([passed, failed], [1, 2])
  assert.match(text, /✗ inner\n.*mixed\.test\.mjs:5\n +AssertionError.*1 == 2/s)
  assert.match(text, /It printed:\na clue/)
  assert.doesNotMatch(text, /✗ outer|✗ perhaps/)
  assert.equal(leftOut.length, 2)
  assert.match(leftOut.join(), /later \(no time\),.*perhaps$/)
})

test('a file that does not end has failed when its time is over, and holds up nobody', () => {
  const { passed, failed, text } = run('open', `test('holds', () => { setInterval(() => {}, 1000) })`, 3000)
  assert.deepEqual([passed, failed], [1, 1])
  assert.match(text, /aborted due to timeout/)
})

test('a file that breaks before its first test has failed', () => {
  const { passed, failed, text } = run('broken', `throw new Error('out of order')`)
  assert.deepEqual([passed, failed], [0, 1])
  assert.match(text, /out of order/)
})
