import assert from 'node:assert/strict'
import { after, before, beforeEach, test } from 'node:test'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden, NotFound } from '#platform/errors.ts'
import { testDatabase } from '../../testutils/database.ts'
import { smallProgramme } from '../../testutils/small-programme.ts'
import { publishProgramme, registerShippedProgrammes } from './actions.ts'
import { ChangedInUse } from './changed-in-use.ts'
import { contentHash } from './content-hash.ts'
import { programmeZip } from './files/programme-zip.ts'
import { getProgramme, getVersions, listProgrammes } from './queries.ts'
import type { Programme } from './schema/index.ts'
import { programmeWorkbook } from './workbook/write-workbook.ts'

const noon = new Date('2026-03-03T12:00:00Z')
const act: Act = { who: 'system', when: noon, correlationId: 'c', permissions: new Set() }
const lead: Act = { ...act, who: 'ann', permissions: new Set(['programmes:manage']) }
const unused = async () => false
const used = async () => true

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase())
})
beforeEach(async () => {
  await db.deleteFrom('programmesVersion').execute()
  await db.deleteFrom('event').execute()
})
after(() => drop())

const small = smallProgramme()
const version = (number: string, change: (programme: Programme) => void = () => {}): Programme => {
  const programme = structuredClone(small)
  programme.programme.version = number
  change(programme)
  return programme
}
const renamed = version('1.0', ({ programme }) => {
  programme.name = 'Renamed programme'
})
const events = () => db.selectFrom('event').select(['who', 'what', 'subjectId']).orderBy('id').execute()

test('PROG-02 shipped programmes are kept at the first start, and nothing is done at the next', async () => {
  await registerShippedProgrammes(db, act, [small], unused)
  await registerShippedProgrammes(db, act, [small], used)
  assert.deepEqual(await getProgramme(db, 'small'), small)
  assert.deepEqual(await getVersions(db, 'small'), [
    {
      programme: 'small',
      version: '1.0',
      hash: contentHash(small),
      publishedAt: noon,
      publishedBy: 'system',
      source: 'shipped',
    },
  ])
  assert.deepEqual(await events(), [{ who: 'system', what: 'PROGRAMME_VERSION_PUBLISHED', subjectId: 'small 1.0' }])
})

test('PROG-06 changed files of a version that an inspection uses are refused with what changed, and nothing is kept', async () => {
  await registerShippedProgrammes(db, act, [small], unused)
  const asked: string[][] = []
  const start = registerShippedProgrammes(db, act, [renamed], async (...names) => {
    asked.push(names)
    return true
  })
  await assert.rejects(start, (error: unknown) => {
    assert.ok(error instanceof ChangedInUse)
    assert.deepEqual(error.differences, [
      { section: 'programme', kind: 'changed', path: 'name', from: 'Small programme', to: 'Renamed programme' },
    ])
    assert.match(
      error.message,
      /Version 1\.0 of small is used .*\n {2}programme: name: “Small programme” → “Renamed programme”\n/,
    )
    return true
  })
  assert.deepEqual(asked, [['small', '1.0']])
  assert.deepEqual(await getProgramme(db, 'small'), small)
  assert.equal((await events()).length, 1)
})

test('PROG-06 changed files of a version that nothing uses take its place', async () => {
  await registerShippedProgrammes(db, act, [small], unused)
  assert.equal((await getProgramme(db, 'small')).programme.name, 'Small programme')
  await registerShippedProgrammes(db, act, [renamed], unused)
  assert.equal((await getProgramme(db, 'small')).programme.name, 'Renamed programme')
  assert.deepEqual(
    (await events()).map(({ what }) => what),
    ['PROGRAMME_VERSION_PUBLISHED', 'PROGRAMME_VERSION_REPLACED'],
  )
})

test('PROG-06 the newest version is the one of the highest numbers, and older ones stay to be had', async () => {
  const all = ['1.9', '1.10', '1.0'].map(number => version(number))
  await registerShippedProgrammes(db, act, all, unused)
  assert.equal((await getProgramme(db, 'small')).programme.version, '1.10')
  assert.equal((await getProgramme(db, 'small', '1.9')).programme.version, '1.9')
  assert.deepEqual(
    (await getVersions(db, 'small')).map(each => each.version),
    ['1.10', '1.9', '1.0'],
  )
  await assert.rejects(getProgramme(db, 'small', '2.0'), NotFound)
  await assert.rejects(getProgramme(db, 'large'), NotFound)
})

test('PROG-06 a programme that was read cannot be changed by whoever read it', async () => {
  await registerShippedProgrammes(db, act, [small], unused)
  const programme = await getProgramme(db, 'small')
  assert.throws(() => programme.standards.standards.pop(), TypeError)
})

test('PROG-07 the list has the newest version of each programme with its state today', async () => {
  const other = version('1.0', ({ programme }) =>
    Object.assign(programme, { id: 'another', name: 'Another programme' }),
  )
  await registerShippedProgrammes(db, act, [small, version('1.1'), other], unused)
  const listed = await listProgrammes(db, '2025-10-01')
  assert.deepEqual(
    listed.map(({ id, version: number, versions, rates, status }) => [id, number, versions, rates, status?.state]),
    [
      ['another', '1.0', 1, true, 'paused'],
      ['small', '1.1', 2, true, 'paused'],
    ],
  )
  assert.equal((await listProgrammes(db, '2025-09-30'))[0]?.status?.state, 'open')
})

test('PROG-08 a standards lead publishes a new version from a workbook or a zip; nobody else does', async () => {
  await registerShippedProgrammes(db, act, [small], unused)
  await publishProgramme(db, lead, await programmeWorkbook(version('1.1')))
  await publishProgramme(db, lead, programmeZip(version('1.2')))
  assert.deepEqual(
    (await getVersions(db, 'small')).map(each => [each.version, each.source, each.publishedBy]),
    [
      ['1.2', 'uploaded', 'ann'],
      ['1.1', 'uploaded', 'ann'],
      ['1.0', 'shipped', 'system'],
    ],
  )
  assert.deepEqual((await events()).at(-1), { who: 'ann', what: 'PROGRAMME_VERSION_PUBLISHED', subjectId: 'small 1.2' })
  await assert.rejects(publishProgramme(db, act, programmeZip(version('1.3'))), Forbidden)
})

test('PROG-06 a version that is there, or older than one that is, cannot be published, and faults are reasons too', async () => {
  await registerShippedProgrammes(db, act, [small, version('1.1')], unused)
  const refused = (upload: Uint8Array, reason: RegExp) =>
    assert.rejects(
      publishProgramme(db, lead, upload),
      error => error instanceof Conflict && reason.test(error.reasons.join('\n')),
    )
  await refused(programmeZip(version('1.1')), /^Version 1\.1 of small is published already and never changes/)
  await refused(programmeZip(version('0.9')), /is older than 1\.1/)
  await refused(new Uint8Array([1, 2, 3]), /^It is not a zip file$/)
  const faulty = version('1.2', ({ standards }) => Object.assign(standards.standards[0] ?? {}, { level: 'x' }))
  await refused(programmeZip(faulty), /^standards\.yaml:\d+: S\.1 level “x” is not the id of a level/)
  assert.equal((await events()).length, 2)
})

test('PROG-06 of two who publish the same version at once, one does', async () => {
  const upload = programmeZip(version('1.1'))
  const results = await Promise.allSettled([publishProgramme(db, lead, upload), publishProgramme(db, lead, upload)])
  assert.deepEqual(results.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  assert.equal((await events()).length, 1)
})
