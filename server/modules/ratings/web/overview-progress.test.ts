import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { demonstrationReferences } from '../../../demonstration/references.ts'
import { testDatabase } from '../../../testutils/database.ts'
import { demonstrated, demonstratedAt } from '../../../testutils/demonstrated.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase(demonstrated))
})
after(() => drop())

test('PROG-04 the overview of an inspection shows how far its judging is, standard by standard', async () => {
  const reference = demonstrationReferences(demonstratedAt)['approved-premises'] as string
  const nadia = await visitor(servicesFor(db), 'nadia')
  const { body } = await nadia.open(paths.inspections.show(reference))
  assert.match(body, /10 of 10 answered/)
  assert.match(body, new RegExp(`href="${paths.judgements.standard(reference, '5')}">5 Rehabilitation`))
})
