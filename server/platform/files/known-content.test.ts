import assert from 'node:assert/strict'
import { Readable } from 'node:stream'
import { after, before, test } from 'node:test'
import { empty } from '../../testutils/beginning.ts'
import { testDatabase } from '../../testutils/database.ts'
import { pdfFile } from '../../testutils/file-contents.ts'
import { fileFolder } from '../../testutils/file-folder.ts'
import { noon } from '../../testutils/visitor.ts'
import type { Db } from '../db/open.ts'
import { RefusedFile } from './content/refusal.ts'
import { fileStore } from './file-store.ts'
import { folderBlobs } from './stores/folder-blobs.ts'
import { takeFile } from './take-file.ts'

let db: Db
let drop: () => Promise<void>
before(async () => {
  ;({ db, drop } = await testDatabase(empty))
})
after(() => drop())

test('EVID-05 a content with a virus is refused when it comes again, also where the virus was found after it was looked into', async () => {
  const files = fileStore(folderBlobs(fileFolder()))
  const take = async () => takeFile({ db, files }, 'Plan.pdf', await files.receive(Readable.from([pdfFile()]), 1000))
  const [first, second] = [await take(), await take()]
  await db.transaction().execute(tx => first.remember(tx, noon))
  await db.updateTable('fileContent').set({ virus: 'A virus', scannedAt: noon, quarantinedAt: noon }).execute()
  await assert.rejects(take(), RefusedFile)
  const known = await db.transaction().execute(async tx => {
    await assert.rejects(second.remember(tx, noon), RefusedFile)
    return await tx.selectFrom('fileContent').select(['virus', 'quarantinedAt']).execute()
  })
  assert.deepEqual(known, [{ virus: 'A virus', quarantinedAt: null }], 'the transaction goes on; it is put away again')
})
