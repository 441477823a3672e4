import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishProgramme } from '../actions.ts'
import { programmeZip } from '../files/programme-zip.ts'
import { getProgramme } from '../queries.ts'
import type { Prompt, Standard } from '../schema/index.ts'

let db: Db
let drop: () => Promise<void>
let dropped: Prompt

/** Version 1.2 of the national programme: one prompt reworded, one dropped, one evidence source added. */
before(async () => {
  ;({ db, drop } = await testWorld())
  const programme = structuredClone(await getProgramme(db, 'national', '1.1'))
  Object.assign(programme.programme, { version: '1.2', effectiveFrom: '2026-04-01', changes: 'One prompt is clearer.' })
  const [first] = programme.standards.standards as [Standard]
  const prompts = first.keyQuestions[0]?.prompts as Prompt[]
  dropped = prompts.pop() as Prompt
  Object.assign(prompts[0] as Prompt, {
    text: 'Is there a <national> evidence-based vision for the whole probation service?',
  })
  prompts[0]?.guidance.evidenceSources.push('The published strategy')
  // Nothing else may point to what is gone.
  const pointless = JSON.stringify(programme).replaceAll(`"${dropped.code}",`, '').replaceAll(`,"${dropped.code}"`, '')
  await publishProgramme(db, actOf('priya', noon), programmeZip(JSON.parse(pointless)))
})
after(() => drop())

const compare = paths.standards.compare('national', '1.2', '1.1')

test('PROG-06 two versions are compared line by line, in words and with marks, without signing in', async () => {
  const stranger = await visitor(servicesFor(db))
  const { statusCode, body } = await stranger.open(compare)
  assert.equal(statusCode, 200)
  assert.match(body, /What changed from version 1\.1 to 1\.2/)
  assert.match(body, /One prompt is clearer\./)
  const main = body.slice(body.indexOf('<main')).replace(/\s+/g, ' ')
  const [, lines, added, removed, changed] =
    /(\d+) lines differ: (\d+) added, (\d+) removed, (\d+) changed/.exec(main) ?? []
  assert.equal(Number(lines), Number(added) + Number(removed) + Number(changed))
  const items = main.match(/<li class="lantern-difference">.*?<\/li>/g) ?? []
  assert.equal(items.length, Number(lines))

  const itemOf = (path: string) => items.find(item => item.includes(`>${path}</span>`)) as string
  const reworded = itemOf('N.1.1.a text')
  assert.match(reworded, /Changed/)
  assert.match(reworded, /Is there a<del>/)
  assert.match(reworded, /<ins>.*\(Added:\).*&lt;national&gt;.*<\/ins>/)
  assert.doesNotMatch(reworded, /<national>/)
  assert.match(reworded, /<del>.*\(Removed:\).*<\/del>/)
  assert.match(itemOf(`${dropped.code} text`), /Removed.*<del>/)
  assert.match(itemOf('N.1.1.a guidance evidence sources'), /Added.*<ins>.*The published strategy<\/ins>/)
})

test('PROG-06 the comparison goes from the older to the newer, whichever the address names first', async () => {
  const stranger = await visitor(servicesFor(db))
  const main = (body: string) => body.slice(body.indexOf('<main'), body.indexOf('</main>'))
  const [one, other] = [
    await stranger.open(compare),
    await stranger.open(paths.standards.compare('national', '1.1', '1.2')),
  ]
  assert.equal(main(one.body), main(other.body))
  const same = await stranger.open(paths.standards.compare('national', '1.2', '1.2'))
  assert.match(same.body, /Nothing differs between these two versions\./)
  assert.equal((await stranger.open(paths.standards.compare('national', '1.2', '0.9'))).statusCode, 404)
})

test('PROG-06 the two versions are chosen on the page of the programme, and a wrong choice says what to do', async () => {
  const stranger = await visitor(servicesFor(db))
  const page = await stranger.open(paths.standards.programme('national', '1.2'))
  const choose = paths.standards.chooseComparison('national')
  assert.ok(page.body.includes(`<form method="get" action="${choose}"`))
  assert.match(page.body, /<option value="1\.1" selected>[\s\S]*<option value="1\.2" selected>/)
  assert.equal((await stranger.open(`${choose}?from=1.1&to=1.2`)).headers.location, compare)
  const same = await stranger.open(`${choose}?from=1.1&to=1.1`)
  assert.equal(same.statusCode, 400)
  assert.match(same.body, /<title>Error: [\s\S]*href="#to">Select two different versions/)
  assert.match(
    (await stranger.open(`${choose}?from=7.7&to=1.1`)).body,
    /href="#from">Select a version of this programme/,
  )
  assert.equal((await stranger.open(choose)).statusCode, 200)
  assert.match((await stranger.open('/standards/dipp/1.0')).body, /There is only one version so far/)
})

test('PROG-09 a version that is not in effect says so, and leads to the one that is', async () => {
  const today = await visitor(servicesFor(db))
  const later = await visitor(servicesFor(db, { clock: () => new Date('2026-04-01T12:00:00Z') }))
  const [older, newer] = [paths.standards.programme('national', '1.1'), paths.standards.programme('national', '1.2')]
  assert.match((await today.open(newer)).body, /This is not the version in effect today\. Read version 1\.1/)
  assert.doesNotMatch((await today.open(older)).body, /not the version in effect/)
  assert.match((await later.open(older)).body, /This is not the version in effect today\. Read version 1\.2/)
  assert.match((await later.open(`${older}/n-1`)).body, /Read version 1\.2/)
  const list = (await today.open(paths.standards.list)).body.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')
  assert.match(list, /Version 1\.2, National probation inspection: in effect from 1 April 2026/)
  assert.match(list, /Version 1\.1, National probation inspection: in effect since 1 December 2024 until 31 March 2026/)
  assert.equal((await today.open(paths.standards.inEffect('national'))).headers.location, older)
  assert.equal((await later.open(paths.standards.inEffect('national'))).headers.location, newer)
})
