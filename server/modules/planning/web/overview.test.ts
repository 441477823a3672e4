import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { everyoneDeclares, teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { type OverviewSection, overviewPage } from './overview.ts'

const reference = 'aldercrest-house-ap-2026'
const ruth = actOf('ruth', new Date('2026-01-05T10:00:00Z'))
let db: Db
let drop: () => Promise<void>

// It is Tuesday 3 March 2026.
before(async () => {
  ;({ db, drop } = await testWorld())
  const house = {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N53-01',
    fieldwork: '2026-03-04',
  }
  await createInspection(db, ruth, house)
  await createInspection(db, ruth, { programme: 'dipp', level: 'region', placeCode: 'N53', fieldwork: '2026-04-13' })
  await everyoneDeclares(db, 'east-midlands-dipp-2026', ruth.when)
  await teamUp(db, ruth, reference, { nadia: 'lead-inspector', tom: 'assistant-inspector' })
})
after(() => drop())

const open = async (username: 'ruth' | 'tom' | 'helen', which = reference) =>
  (await (await visitor(servicesFor(db), username)).open(paths.inspections.show(which))).body

test('PLAN-01 the overview says where an inspection stands, what comes next, who is on it and what is in the way', async () => {
  const body = await open('ruth')
  assert.match(body, /<p class="govuk-body-l">Pre-fieldwork planning and preparation, until Tuesday 3 March 2026/)
  assert.match(body, /aria-current="step"[\s\S]*?Pre-fieldwork[\s\S]*?Now, 2 Mar to 3 Mar/)
  assert.match(body, /Announcement by telephone, then letter and documents: late by 1 day/)
  assert.match(body, /Assistant inspector: 1 person is missing/)
  assert.match(body, /Fieldwork on site/)
  assert.match(body, /Nadia Rahman/)
  assert.match(await open('ruth', 'east-midlands-dipp-2026'), /Not begun: begins on/)
})

test('CONF-01 RATE-06 the side navigation has the parts that this inspection has for this reader', async () => {
  const parts = (body: string) =>
    [...body.matchAll(/moj-side-navigation__item[\s\S]*?>\s*([A-Z][\w ]+?)\s*</g)].map(([, name]) => name)
  const ofCases = ['Sample', 'Cases', 'Results']
  const before = ['Overview', 'Plan', 'Meetings', 'Team', 'Inspected body', 'Evidence in advance']
  const all = [...before, ...ofCases, 'Fieldwork', 'Judgements', 'Ratings', 'Report', 'Record']
  assert.deepEqual(parts(await open('ruth')), all)
  assert.deepEqual(parts(await open('tom')), all.slice(0, -1))
  assert.deepEqual(
    parts(await open('helen')),
    all.filter(part => !['Evidence in advance', 'Sample', 'Cases'].includes(part)),
  )
  // Where practitioners are interviewed there is a timetable, and where nothing is rated there are no ratings.
  assert.deepEqual(
    parts(await open('ruth', 'east-midlands-dipp-2026')),
    all.flatMap(part => (part === 'Ratings' ? [] : part === 'Cases' ? ['Cases', 'Timetable'] : [part])),
  )
})

test('PROG-03 the heading says what is inspected, under which version, and marks what is invented or working text', async () => {
  const body = await open('ruth')
  assert.match(body, /Aldercrest House[\s\S]*?Invented place[\s\S]*?Working text/)
  assert.match(body, /Approved premises, version 1\.0\. Fieldwork date: Wednesday 4 March 2026/)
  assert.doesNotMatch(await open('ruth', 'east-midlands-dipp-2026'), /Invented place/)
})

test('what later modules have to say stands on the overview, in their order', async () => {
  const sections: OverviewSection[] = [
    { part: 'cases', show: async () => html`<h2>First</h2>` },
    { part: 'cases', show: async () => null },
    { part: 'cases', show: async (_db, { inspection }) => html`<h2>Second of ${inspection.placeName}</h2>` },
  ]
  const user = { username: 'ruth', name: 'Ruth Amadi', roles: [], permissions: ruth.permissions }
  const visit = { params: { reference }, user, act: { ...ruth, when: noon } } as unknown as Visit
  const view = (await overviewPage({ db }, sections).get(visit)) as View
  assert.match(view.content.toString(), /<h2>First<\/h2><h2>Second of Aldercrest House<\/h2>/)
})
