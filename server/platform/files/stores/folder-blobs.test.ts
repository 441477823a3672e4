import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileFolder } from '../../../testutils/file-folder.ts'
import { proveBlobs } from '../../../testutils/prove-blobs.ts'
import { fileStore } from '../file-store.ts'
import { folderBlobs } from './folder-blobs.ts'

const folder = fileFolder()

proveBlobs('a folder', () => folderBlobs(folder))

const endless = `
  const { folderBlobs } = await import(${JSON.stringify(join(import.meta.dirname, 'folder-blobs.ts'))})
  const content = async function* () {
    for (let i = 0; ; i += 1) {
      yield Buffer.alloc(65536)
      if (i === 20) console.log('under way')
      await new Promise(resolve => setImmediate(resolve))
    }
  }
  await folderBlobs(process.argv[1]).put('incoming/half', content())`

test('EVID-05 a process killed in the middle of a file leaves nothing of it where files are read, and the rest is swept', async () => {
  const own = fileFolder()
  const killed = spawn(process.execPath, ['--input-type=module', '--eval', endless, own], { stdio: 'pipe' })
  await once(killed.stdout, 'data')
  killed.kill('SIGKILL')
  await once(killed, 'close')
  const blobs = folderBlobs(own)
  const keys: string[] = []
  for await (const { key } of blobs.list('')) keys.push(key)
  assert.deepEqual([keys.length, keys[0]?.startsWith('writing/')], [1, true])
  assert.equal(await fileStore(blobs).sweep(new Date('2100-01-01')), 1)
})
