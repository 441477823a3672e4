import { after, before } from 'node:test'
import { filesOfProcess } from './files-of-process.ts'

/** For the tests of a file: databases are handed on as between the files of a process that runs several, and let go at the end. */
export const handOnAsBetweenFiles = (): void => {
  const wereSeveral = filesOfProcess.areSeveral
  before(() => {
    filesOfProcess.areSeveral = true
  })
  after(async () => {
    filesOfProcess.areSeveral = wereSeveral
    if (!wereSeveral) for (const letGo of filesOfProcess.lettingGo) await letGo()
  })
}
