import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { makeFolders } from './make-folders.ts'

const folder = mkdtempSync(join(tmpdir(), 'make-folders-'))
after(() => rmSync(folder, { recursive: true }))

test('it makes what is missing, and nothing where all is there', () => {
  makeFolders(join(folder, 'a/b/c'))
  makeFolders(join(folder, 'a/b/c'))
  assert.ok(existsSync(join(folder, 'a/b/c')))
})

test('where nothing can be made it ends, with the place that could not be made', () => {
  assert.throws(() => makeFolders('/proc/nowhere/data'), /ENOENT.*mkdir '\/proc\/nowhere'/)
  writeFileSync(join(folder, 'file'), '')
  assert.throws(() => makeFolders(join(folder, 'file/data')), /EEXIST|ENOTDIR/)
})
