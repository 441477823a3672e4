import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { runBatch } from './run-batch.ts'

const folder = mkdtempSync(join(tmpdir(), 'run-batch-'))
after(() => rmSync(folder, { recursive: true }))

/** Test files with these names, run in one process. Returns what became of each. */
const run = async (files: Record<string, string>, milliseconds = 60_000) => {
  const own = mkdtempSync(join(folder, 'files-'))
  const written = Object.entries(files).map(([name, code]) => {
    const file = join(own, `${name}.test.mjs`)
    const imports = `import { after, before, suite, test } from 'node:test'; import assert from 'node:assert'`
    writeFileSync(file, `${imports}\n${code}`)
    return file
  })
  const results = await runBatch(written, milliseconds)
  for (const { failed, file, text, failures } of results)
    assert.deepEqual(failures, failed > 0 ? [`${file}\n${text}`] : [], 'what failed can be shown again')
  assert.deepEqual(
    results.map(({ file }) => file.split('/').at(-1)?.replace('.test.mjs', '')),
    Object.keys(files),
  )
  return results.map(({ passed, failed, leftOut, text }) => ({ passed, failed, leftOut, text }))
}
const whole = { passed: 1, failed: 0, leftOut: [], text: '' }
const holds = `test('holds', () => {})`
/** Long enough to start a process in. */
const limit = 5000

test('each file is counted, and each failure shown with its place and what its file printed', async () => {
  const [first, mixed, last] = await run({
    first: `console.log('no clue')\n${holds}`,
    mixed: `console.log('a clue'); console.error('another')
    test('holds', () => {})
    test('outer', async t => { await t.test('inner', () => assert.equal(1, 2)) })
    test('later', { skip: 'no time' }, () => {})
    suite('inside', () => test('perhaps', { todo: true }, () => assert.fail()))`,
    last: holds,
  })
  assert.deepEqual([first, last], [whole, whole])
  assert.deepEqual([mixed?.passed, mixed?.failed], [1, 2])
  assert.match(mixed?.text ?? '', /✗ inner\n.*mixed\.test\.mjs:4\n +AssertionError.*1 == 2/s)
  assert.match(mixed?.text ?? '', /It printed:\na clue\nanother\n$/)
  assert.doesNotMatch(mixed?.text ?? '', /✗ outer|✗ perhaps|no clue/)
  assert.equal(mixed?.leftOut.length, 2)
  assert.match(mixed?.leftOut.join() ?? '', /mixed\.test\.mjs: later \(no time\),.*mixed\.test\.mjs: perhaps$/)
})

test('nothing of a file happens before the file before it has ended, and hooks are of their own file', async () => {
  const code = (name: string) => `
    const did = globalThis.did ??= []
    const wait = () => new Promise(resolve => setTimeout(resolve, 5))
    did.push('${name} is read')
    before(async () => { await wait(); did.push('${name} before') })
    after(async () => { await wait(); did.push('${name} after') })
    test('one', async () => { await wait(); did.push('${name} one') })
    suite('inside', () => test('two', () => did.push('${name} two')))`
  const order = ['is read', 'before', 'one', 'two', 'after']
  const expected = ['a', 'b'].flatMap(name => order.map(did => `${name} ${did}`))
  const results = await run({
    a: code('a'),
    b: code('b'),
    c: `test('order', () => assert.deepEqual(globalThis.did, ${JSON.stringify(expected)}))`,
  })
  assert.deepEqual(results, [{ ...whole, passed: 2 }, { ...whole, passed: 2 }, whole])
})

test('a file that cannot be read, breaks before its first test or has none has failed, and the next one runs', async () => {
  const results = await run({
    garbled: 'this is no code',
    broken: `throw new Error('out of order')`,
    none: '',
    next: holds,
  })
  assert.deepEqual(
    results.map(({ passed, failed }) => [passed, failed]),
    [
      [0, 1],
      [0, 1],
      [0, 1],
      [1, 0],
    ],
  )
  const [garbled, broken, none] = results.map(({ text }) => text)
  assert.match(garbled ?? '', /garbled\.test\.mjs\n.*SyntaxError: Unexpected identifier/s)
  assert.match(broken ?? '', /broken\.test\.mjs\n.*Error: out of order\n.*broken\.test\.mjs:2/s)
  assert.match(none ?? '', /none\.test\.mjs\n.*There is no test in it/s)
})

test('a file whose hooks fail has failed, and the next one runs', async () => {
  const results = await run({
    early: `before(() => { throw new Error('not opened') })\n${holds}`,
    late: `after(() => { throw new Error('not closed') })\n${holds}`,
    next: holds,
  })
  assert.deepEqual(
    results.map(({ passed, failed }) => [passed, failed]),
    [
      [0, 2],
      [1, 1],
      [1, 0],
    ],
  )
  assert.match(results[0]?.text ?? '', /✗ holds\n.*✗ .*early\.test\.mjs\n.*Error: not opened/s)
  assert.match(results[1]?.text ?? '', /✗ .*late\.test\.mjs\n.*Error: not closed/s)
})

for (const [ending, how] of Object.entries({
  'process.exit()': /ended with exit code 0/,
  'process.exit(7)': /ended with exit code 7/,
  'process.kill(process.pid, "SIGKILL")': /ended with SIGKILL/,
  'process.abort()': /ended with SIGABRT/,
}))
  test(`${ending} fails the file under way and those after it, whether in a test or before the first`, async () => {
    for (const code of [
      `test('ends', () => { console.log('a clue'); ${ending} })`,
      `console.log('a clue'); ${ending}`,
    ]) {
      const [first, under, next] = await run({ first: holds, under: `${code}\n${holds}`, next: holds })
      assert.deepEqual(first, whole)
      assert.deepEqual([under?.passed, under?.failed, next?.passed, next?.failed], [0, 1, 0, 1])
      assert.match(
        under?.text ?? '',
        new RegExp(`under\\.test\\.mjs\\n.*${how.source} while this file ran\\n.*a clue`, 's'),
      )
      assert.match(next?.text ?? '', new RegExp(`not reached: the process ${how.source} in .*under\\.test\\.mjs`))
    }
  })

test('a file that does not end has failed when its time is over, and those after it; and so has what stays open after all', async () => {
  const endless = [
    `process.on('SIGTERM', () => {}); test('turns', () => { for (;;); })`,
    `test('waits', () => new Promise(resolve => setTimeout(resolve, 1e6)))`,
    `await new Promise(resolve => setTimeout(resolve, 1e6))`,
  ].map(async code => {
    const [first, under, next] = await run({ first: holds, under: code, next: holds }, limit)
    assert.deepEqual(first, whole)
    assert.ok(under?.failed && next?.failed)
    assert.match(under?.text ?? '', /did not end within 5 s while this file ran/)
    assert.match(next?.text ?? '', /not reached: the process did not end within 5 s in .*under\.test\.mjs/)
  })
  const files = { first: holds, leaves: `${holds}; setInterval(() => {}, 1000)`, last: holds }
  const [first, leaves, last] = await run(files, limit)
  assert.deepEqual([first, leaves], [whole, whole])
  assert.equal(last?.failed, 1)
  assert.match(last?.text ?? '', /did not end within 5 s after all its files/)
  assert.match(last?.text ?? '', /leaves\.test\.mjs: .*Timeout/)
  assert.doesNotMatch(last?.text ?? '', /first\.test\.mjs: .*Timeout/)
  await Promise.all(endless)
})

test('a test that waits for what never comes has failed, and so has what comes after it', async () => {
  const code = `test('waits', () => new Promise(() => {}))`
  const [, waits, next] = await run({ first: holds, waits: code, next: holds })
  assert.match(waits?.text ?? '', /✗ waits\n.*still pending/s)
  assert.equal(next?.failed, 1)
})

test('an error that comes after the end of its test fails the run and names the test', async () => {
  const code = `test('is over', () => { setTimeout(() => { throw new Error('too late') }, 1) })`
  const [over, last] = await run({
    over: code,
    last: `test('waits', () => new Promise(resolve => setTimeout(resolve, 50)))`,
  })
  assert.equal((over?.failed ?? 0) + (last?.failed ?? 0), 1)
  assert.match(`${over?.text}${last?.text}`, /"is over" at .*over\.test\.mjs:2.*too late/)
})

test('a promise that breaks while nobody waits for it fails the run, also beside a test that holds', async () => {
  const code = `test('holds', async () => {
    await 1
    const broken = async () => { await 2; throw new Error('nobody waits') }
    void broken()
    await new Promise(resolve => setTimeout(resolve, 5))
  })`
  const [first, second] = await run({ first: code, second: holds })
  assert.ok((first?.failed ?? 0) + (second?.failed ?? 0) >= 1)
  assert.match(`${first?.text}${second?.text}`, /nobody waits/)
})

test('promises are not followed while tests run', async () => {
  const code = `const { executionAsyncId } = await import('node:async_hooks')
    test('awaits', async () => {
      await 1
      const id = executionAsyncId()
      await 2
      assert.equal(executionAsyncId(), id)
    })`
  assert.deepEqual(await run({ first: code, second: code }), [whole, whole])
})

test('an exit code that no failure explains is a failure', async () => {
  const [only] = await run({ only: `test('sets it', () => { process.exitCode = 3 })` })
  assert.deepEqual([only?.passed, only?.failed], [1, 1])
  assert.match(only?.text ?? '', /ended with exit code 3 after all its files/)
})

test('a file that leaves a setting or the working directory changed has failed, by the names alone', async () => {
  const results = await run({
    sets: `test('sets', () => { process.env.LEFT_BEHIND = 'a-secret' })`,
    removes: `test('removes', () => { delete process.env.LEFT_BEHIND; process.chdir('/') })`,
    tidy: `test('tidies', () => { process.env.A = 'b'; delete process.env.A })`,
  })
  assert.deepEqual(
    results.map(({ passed, failed }) => [passed, failed]),
    [
      [1, 1],
      [1, 1],
      [1, 0],
    ],
  )
  assert.match(results[0]?.text ?? '', /settings of the process changed.*LEFT_BEHIND/s)
  assert.doesNotMatch(results[0]?.text ?? '', /a-secret/)
  assert.match(results[1]?.text ?? '', /LEFT_BEHIND.*working directory/s)
})
