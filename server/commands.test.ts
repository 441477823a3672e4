import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { commands, runCommand } from './commands.ts'

const folder = mkdtempSync(join(tmpdir(), 'commands-'))
after(() => rmSync(folder, { recursive: true }))

/** Runs what was typed, with a terminal in memory. */
const lantern = async (...words: string[]) => {
  const [out, err]: [string[], string[]] = [[], []]
  const terminal = {
    print: (text: string) => out.push(text),
    complain: (line: string) => err.push(line),
    read: async (file: string) => readFileSync(file),
    env: { DATA_DIR: join(folder, 'nowhere') },
  }
  return { code: await runCommand(words, terminal), out: out.join('\n'), err }
}
const refused = (...err: string[]) => ({ code: 2, out: '', err })

test('help lists every command with a line of its own, and so do -h, --help and nothing', async () => {
  const { code, out, err } = await lantern('help')
  assert.deepEqual([code, err], [0, []])
  for (const { name, summary } of commands) {
    assert.ok(
      out.split('\n').some(line => line.startsWith(`  ${name} `) && line.endsWith(`  ${summary}`)),
      name,
    )
    assert.match(summary, /^[a-z][^\n]{20,80}[^.\n]$/)
  }
  for (const words of [['--help'], ['-h'], []]) assert.equal((await lantern(...words)).out, out)
})

test('every command that was promised is there, and its help begins with its usage and ends with its exit codes', async () => {
  assert.deepEqual(commands.map(({ name }) => name).sort(), [
    'audit verify',
    'backup',
    'demo long-list',
    'programme check',
    'programme diff',
    'programme export',
    'programme import',
    'programme list',
    'programme show',
    'rate',
    'restore',
    'results',
    'sample',
    'sample verify',
    'timeline',
  ])
  for (const { name } of commands) {
    const words = name.split(' ')
    const { code, out, err } = await lantern(...words, '--help')
    assert.deepEqual([code, err], [0, []])
    assert.ok(out.startsWith(`Usage: lantern ${name} `) || out.startsWith(`Usage: lantern ${name}\n`), out)
    assert.match(out, /Exit codes?:? 0/)
    assert.equal((await lantern('help', ...words)).out, out)
    assert.equal((await lantern(...words, '-h')).out, out)
  }
})

test('an unknown command says so in one line, and the first word of some says what comes after it', async () => {
  assert.deepEqual(await lantern('tidy'), refused('lantern: there is no command “tidy”; lantern help lists them'))
  assert.deepEqual(
    await lantern('help', 'tidy'),
    refused('lantern: there is no command “tidy”; lantern help lists them'),
  )
  assert.deepEqual(await lantern(''), refused('lantern: there is no command “”; lantern help lists them'))
  assert.deepEqual(await lantern('audit'), refused('lantern: after “audit” comes one of verify'))
  assert.deepEqual(
    await lantern('programme', 'bake'),
    refused('lantern: after “programme” comes one of check, list, show, diff, export, import'),
  )
})

test('no command takes an option or a word that it does not have, nor misses one silently', async () => {
  for (const { name, load } of commands) {
    const { code, out, err } = await lantern(...name.split(' '), '--nonsense', 'a', 'b', 'c', 'd')
    assert.deepEqual([code, out], [2, ''])
    assert.equal(err[0], `lantern ${name}: there is no option --nonsense`)
    assert.match(err.at(-1) ?? '', /^lantern .*: “d” is one word too many$/)
    const [usage = ''] = (await load()).help.split('\n')
    const needed = usage.replaceAll(/\[.*?\]|--\S+ \S+/g, '').match(/\b(?!V\b)[A-Z]+\d?\b/g) ?? []
    if (needed.length === 0) continue
    const missing = await lantern(...name.split(' '))
    assert.deepEqual([missing.code, missing.out], [2, ''])
    assert.match(missing.err[0] ?? '', new RegExp(`^lantern ${name}: .*${needed[0]} is missing`))
  }
})

test('a fault is one line whatever it repeats, and what the system refuses is a fault and no crash', async () => {
  const { err } = await lantern('timeline', 'a\nb\u2028c', '--fieldwork', '2026-02-09')
  assert.match(err.join('\n'), /^lantern timeline: there is no programme “a b c”.*$/)
  const file = join(folder, `${'x'.repeat(300)}.zip`)
  const { code, out, err: said } = await lantern('programme', 'export', 'dipp', '--format', 'yaml', '--output', file)
  assert.deepEqual([code, out, said.length], [2, '', 1])
  assert.match(said.join(), /^lantern programme export: ENAMETOOLONG: .*x\.zip/)
})

const program = fileURLToPath(new URL('../bin/lantern', import.meta.url))

test('bin/lantern reads standard input, keeps faults off standard output, and its exit code is the command’s', () => {
  const run = (words: string[], input = '') => {
    const { status, stdout, stderr } = spawnSync(program, words, { input, encoding: 'utf8' })
    return { status, stdout, stderr }
  }
  const rated = run(
    ['rate', 'national', '-'],
    '\ufeff{"standards":{"N.1":"good","N.2":"good","N.3":"good","N.4":"good"}}',
  )
  assert.deepEqual([rated.status, rated.stderr], [0, ''])
  assert.equal(JSON.parse(rated.stdout).overall, 'good')
  assert.deepEqual(run(['rate', 'national', '-']), {
    status: 2,
    stdout: '',
    stderr: 'lantern rate: the input is not JSON: it is empty\n',
  })
})

test('a reader that has seen enough, as head has, is no error', async () => {
  const child = spawn(program, ['programme', 'show', 'probation-services', '--format', 'json'], { stdio: 'pipe' })
  let err = ''
  child.stderr.on('data', text => {
    err += text
  })
  child.stdout.once('data', () => child.stdout.destroy())
  assert.deepEqual([...(await once(child, 'close')), err], [0, null, ''])
})
