import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, beforeEach, test } from 'node:test'
import type { Programme } from '../schema/index.ts'
import { ProgrammeFaults } from './fault.ts'
import { readKeptProgrammes } from './read-kept-programmes.ts'
import { readProgrammes } from './read-programme.ts'

const place = mkdtempSync(join(tmpdir(), 'kept-programmes-'))
after(() => rmSync(place, { recursive: true }))

const root = join(place, 'programmes')
const folder = join(place, 'data')
const kept = join(folder, 'programmes.json')
const version = join(root, 'dipp/1.0')
const file = join(version, 'programme.yaml')
cpSync(join(import.meta.dirname, '../../../../programmes/dipp'), join(root, 'dipp'), { recursive: true })
const text = readFileSync(file, 'utf8')

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true })
  writeFileSync(file, text)
})

const namesOf = (programmes: readonly Programme[]): string[] => programmes.map(({ programme }) => programme.name)
const read = () => readKeptProgrammes(root, folder)

test('PROG-01 what is taken from where it was kept is what the files say', async () => {
  const first = await read()
  assert.deepEqual(first, await readProgrammes(root))
  assert.deepEqual(await read(), first)
})

test('PROG-01 what was read before is not read again, unless a file of it changes', async () => {
  await read()
  writeFileSync(kept, readFileSync(kept, 'utf8').replace(/"name":"[^"]*"/, '"name":"From where it was kept"'))
  assert.deepEqual(namesOf(await read()), ['From where it was kept'])
  writeFileSync(file, text.replace(/^name: .*$/m, 'name: Another name'))
  assert.deepEqual(namesOf(await read()), ['Another name'])
  assert.deepEqual(namesOf(await read()), ['Another name'])
})

test('PROG-01 a fault is told each time, wherever it is: in a file, or by a folder', async () => {
  const sound = namesOf(await read())
  writeFileSync(file, `${text}\nstranger: yes\n`)
  for (const time of ['first', 'second']) await assert.rejects(read(), ProgrammeFaults, time)
  writeFileSync(file, text)
  for (const made of [join(version, 'inner'), join(root, 'dipp/2.0')]) {
    mkdirSync(made)
    await assert.rejects(read(), ProgrammeFaults, made)
    rmSync(made, { recursive: true })
    assert.deepEqual(namesOf(await read()), sound)
  }
})

test('PROG-01 where nothing can be kept, or what was kept is damaged, the files are read', async () => {
  const sound = await read()
  writeFileSync(kept, readFileSync(kept, 'utf8').slice(0, -20))
  assert.deepEqual(await read(), sound)
  rmSync(folder, { recursive: true })
  writeFileSync(folder, 'no folder')
  assert.deepEqual(await read(), sound)
})
