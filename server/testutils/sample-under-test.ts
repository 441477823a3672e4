import { after } from 'node:test'
import type { Db } from '#platform/db/open.ts'
import type { Username } from '../demonstration/people.ts'
import { sampleToTry, type TriedSample } from './drawn-sample.ts'
import { servicesFor, type Visitor, visitor } from './visitor.ts'
import { testWorld } from './world.ts'

/** A drawn sample in a database of its own, which ends with the tests of the file, and who visits its pages. */
export interface SampleUnderTest extends TriedSample {
  db: Db
  signedIn(username: Username): Promise<Visitor>
}

/** Sets it up, once for the tests of a file. */
export const sampleUnderTest = async (): Promise<SampleUnderTest> => {
  const { db, drop } = await testWorld()
  after(() => drop())
  return { db, signedIn: username => visitor(servicesFor(db), username), ...(await sampleToTry(db)) }
}
