import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { runCommand } from '../../commands.ts'
import { smallFile, smallFiles } from '../../testutils/small-programme.ts'

let root: string
let programmes: string

const writeVersion = (version: string, changed: Record<string, string> = {}): void => {
  const folder = join(programmes, 'small', version)
  mkdirSync(folder, { recursive: true })
  const identity = (changed['programme.yaml'] ?? smallFile('programme.yaml')).replace(
    'version: "1.0"',
    `version: "${version}"`,
  )
  for (const [file, bytes] of smallFiles({ ...changed, 'programme.yaml': identity }))
    writeFileSync(join(folder, file), bytes)
}

before(() => {
  root = mkdtempSync(join(tmpdir(), 'programmes-'))
  programmes = join(root, 'programmes')
  writeVersion('1.0')
  writeVersion('1.10', { 'standards.yaml': smallFile('standards.yaml').replace('Is it led?', 'Is it well led?') })
})
after(() => rmSync(root, { recursive: true }))

const lantern = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCommand(words, {
    print: text => out.push(text),
    complain: line => err.push(line),
    read: async file => readFileSync(file),
    env: { PROGRAMMES_DIR: programmes },
  })
  return { code, out: out.join('\n'), err }
}

test('PROG-08 check prints every fault with file and line and exits 2, or a summary with counts', async () => {
  const folder = join(programmes, 'small', '1.0')
  const whole = await lantern('programme', 'check', folder)
  assert.equal(whole.code, 0)
  assert.deepEqual(whole.err, [])
  assert.match(whole.out, /site: 2 standards, 2 key questions, 3 prompts/)

  const broken = join(root, 'broken', 'small', '1.0')
  mkdirSync(broken, { recursive: true })
  const wrong = {
    'timeline.yaml': smallFile('timeline.yaml')
      .replace('phase: after', 'phase: x')
      .replace('from: announcement', 'from: x'),
  }
  for (const [file, bytes] of smallFiles(wrong)) writeFileSync(join(broken, file), bytes)
  const faulty = await lantern('programme', 'check', join(root, 'broken'))
  assert.equal(faulty.code, 2)
  assert.deepEqual(faulty.err, [
    `${broken}/timeline.yaml:5: steps evidence from “x” is neither “fieldwork” nor an earlier step`,
    `${broken}/timeline.yaml:6: steps report phase “x” is not the id of a phase in programme.yaml`,
    `${broken}: 2 faults`,
  ])
})

test('PROG-08 what is not there is said in one line each, with exit code 2', async () => {
  const refused = async (words: string[], line: RegExp) => {
    const { code, err } = await lantern(...words)
    assert.equal(code, 2)
    assert.equal(err.length, 1)
    assert.match(err[0] ?? '', line)
  }
  await refused(['programme', 'check', join(root, 'nowhere')], /there is no folder/)
  await refused(['programme', 'show', 'smal'], /there is no programme “smal”; did you mean “small”\?/)
  await refused(['programme', 'show', 'small', '--version', '3.0'], /small has no version “3\.0”; it has 1\.10, 1\.0/)
  await refused(['programme', 'show', 'small', '--format', 'pdf'], /must be text or json/)
  await refused(['programme', 'show'], /ID is missing/)
  await refused(['programme', 'export', 'small'], /--format is missing/)
  await refused(['programme', 'import', join(root, 'x.xlsx'), '--into', root], /there is no file/)
  await refused(
    ['programme', 'import', join(programmes, 'small/1.0/report.yaml'), '--into', root],
    /It is not a zip file/,
  )
})

test('PROG-01 show prints the newest version, as text or all of it as JSON', async () => {
  const text = await lantern('programme', 'show', 'small')
  assert.match(text.out, /^small 1\.10\n/)
  assert.match(text.out, / {2}S\.1\.1 Is it well led\? \[working text\]\n {4}S\.1\.1\.a Is there a leader/)
  const { out } = await lantern('programme', 'show', 'small', '--version', '1.0', '--format', 'json')
  const content = JSON.parse(out)
  assert.equal(content.programme.version, '1.0')
  assert.equal(content.timeline.steps.length, 3)
})

test('PROG-06 diff prints each line that differs, under its file', async () => {
  const { code, out } = await lantern('programme', 'diff', 'small', '1.0', '1.10')
  assert.equal(code, 0)
  assert.equal(
    out,
    'programme.yaml\n  ~ version: “1.0” → “1.10”\nstandards.yaml\n  ~ S.1.1 text: “Is it led?” → “Is it well led?”',
  )
  assert.equal((await lantern('programme', 'diff', 'small', '1.0', '1.0')).out, 'No differences')
})

test('PROG-01 list has every version, the newest first', async () => {
  const { out } = await lantern('programme', 'list')
  assert.deepEqual(
    out.split('\n').map(line => line.split(/ +/).slice(0, 2).join(' ')),
    ['small 1.10', 'small 1.0'],
  )
  assert.match(out, /paused from 1 October 2025/)
})

test('PROG-08 what is exported is imported again as the same programme, in both formats', async () => {
  const shown = await lantern('programme', 'show', 'small', '--format', 'json')
  for (const [format, file] of [
    ['xlsx', 'small.xlsx'],
    ['yaml', 'small.zip'],
  ] as const) {
    const output = join(root, file)
    assert.equal((await lantern('programme', 'export', 'small', '--format', format, '--output', output)).code, 0)
    const into = join(root, `into-${format}`)
    const imported = await lantern('programme', 'import', output, '--into', into)
    assert.equal(imported.out, join(into, 'small', '1.10'))
    assert.equal((await lantern('programme', 'check', into)).code, 0)
    assert.deepEqual(readdirSync(join(into, 'small')), ['1.10'])
    programmes = into
    const again = await lantern('programme', 'show', 'small', '--format', 'json')
    programmes = join(root, 'programmes')
    assert.deepEqual(JSON.parse(again.out), JSON.parse(shown.out))
    const twice = await lantern('programme', 'import', output, '--into', into)
    assert.equal(twice.code, 2)
    assert.match(twice.err[0] ?? '', /is there already, and is not written over/)
    assert.equal((await lantern('programme', 'export', 'small', '--format', format, '--output', output)).code, 2)
  }
  const folder = await lantern('programme', 'export', 'small', '--format', 'yaml', '--output', join(root, 'out'))
  assert.equal(folder.out, join(root, 'out', 'small', '1.10'))
  assert.match(
    readFileSync(join(folder.out, 'standards.yaml'), 'utf8'),
    /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/standards\.json\n/,
  )
})

const program = fileURLToPath(new URL('../../../bin/lantern', import.meta.url))

test('PROG-08 an export that cannot be written ends with one line that says what to do, and writes nothing', () => {
  const file = join(root, 'in-the-way')
  writeFileSync(file, 'Mine')
  const outside = join(root, 'nowhere', 'small')
  const move = 'name another place, or move it away first'
  const make = 'make it first, or name another place'
  const refusals: [format: string, output: string, line: string][] = [
    // Where the system lets nobody make anything: Node’s own making of several folders never ended there.
    ['yaml', '/proc/x', '/proc/x cannot be made: the folder /proc cannot be written to. Name another place'],
    ['yaml', '/proc/x/y', `there is no folder /proc/x to write /proc/x/y in: ${make}`],
    ['xlsx', '/proc/x.xlsx', '/proc/x.xlsx cannot be made: the folder /proc cannot be written to. Name another place'],
    ['yaml', outside, `there is no folder ${join(root, 'nowhere')} to write ${outside} in: ${make}`],
    ['yaml', join(outside, 'x.zip'), `there is no folder ${outside} to write ${join(outside, 'x.zip')} in: ${make}`],
    ['yaml', file, `${file} is there already, and is not written over: ${move}`],
    ['xlsx', file, `${file} is there already, and is not written over: ${move}`],
    ['yaml', programmes, `${join(programmes, 'small', '1.10')} is there already, and is not written over: ${move}`],
  ]
  for (const [format, output, line] of refusals) {
    const words = ['programme', 'export', 'small', '--format', format, '--output', output]
    const env = { ...process.env, PROGRAMMES_DIR: programmes }
    const { status, stdout, stderr } = spawnSync(program, words, { encoding: 'utf8', env, timeout: 60_000 })
    assert.deepEqual([status, stdout, stderr], [2, '', `lantern programme export: ${line}\n`])
  }
  assert.equal(readFileSync(file, 'utf8'), 'Mine')
  assert.deepEqual(readdirSync(join(programmes, 'small')), ['1.0', '1.10'])
  assert.equal(existsSync(join(root, 'nowhere')), false)
})
