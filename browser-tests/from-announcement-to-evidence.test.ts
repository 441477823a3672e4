/** What comes before a case is read: who sets an inspection up, and the first who come in from outside, each with a browser of their own. */
import { suite, test } from 'node:test'
import { demonstrationReferences } from '../server/demonstration/references.ts'
import { inventLongList } from '../server/modules/sampling/invented-list/invent-long-list.ts'
import { paths } from '../server/paths.ts'
import { addDays, mondayOf } from '../server/platform/dates.ts'
import { listOfRows, ordinaryRows } from '../server/testutils/long-list.ts'
import { openScene } from './scene.ts'
import { announce } from './steps/announce.ts'
import { declareConflict, isLimited, limitConflict } from './steps/declare.ts'
import { drawSample } from './steps/draw-sample.ts'
import { exclude } from './steps/exclude.ts'
import { comeIn, invite, linkTo } from './steps/inspected-body.ts'
import { issueTimetable, takeUp } from './steps/issue-timetable.ts'
import { look, press } from './steps/look.ts'
import { sendFortyFiles } from './steps/send-files.ts'
import { addToTeam, declareNone, setUp } from './steps/set-up.ts'

const scene = openScene()

/** A Monday in the February after next year’s. */
const monday = mondayOf(`${new Date().getFullYear() + 2}-02-12`)
const wednesday = addDays(monday, 2)

const ofRegion = inventLongList({
  region: { code: 'N54', name: 'North East' },
  pdus: ['Gateshead and South Tyneside', 'Sunderland', 'Northumberland'].map(name => ({ code: name, name })),
  rows: 300,
  seed: 'set up',
  fieldwork: monday,
})

const ofPremises = listOfRows(ordinaryRows(10, { start_date: addDays(wednesday, -30), resident_status: 'current' }))

const inspections = {
  'a region is set up': {
    wanted: { programme: 'Dynamic inspection of public protection', place: 'North East', fieldwork: monday },
    lead: 'gareth',
    contact: { name: 'Robin Blake', role: 'Single point of contact (SPOC)' },
    sample: { id: 'cases', list: ofRegion, toldOf: true },
  },
  'an approved premises is set up in two days': {
    wanted: { programme: 'Approved premises', place: 'Meadowsweet Garth', fieldwork: wednesday },
    lead: 'nadia',
    contact: { name: 'Morgan Ellis', role: 'Approved premises manager' },
    sample: { id: 'residents', list: ofPremises, toldOf: false },
  },
} as const

suite('from announcement to evidence', { concurrency: true }, () => {
  for (const [name, { wanted, lead, contact, sample }] of Object.entries(inspections)) {
    test(`TEAM-02 PLAN-05 PLAN-09 EVID-02 SAMP-10 CONF-05 ${name}: announced, its inspected body invited, evidence and exclusions in`, async () => {
      const joan = await scene.signedIn('joan')
      const reference = await setUp(joan, { ...wanted, lead })
      await addToTeam(joan, reference, 'tom', 'assistant-inspector')

      const tom = await scene.signedIn('tom')
      await declareConflict(tom, reference)
      const ruth = await scene.signedIn('ruth')
      await declareNone(ruth, reference)
      await limitConflict(ruth, reference, 'tom')
      await isLimited(tom, reference)

      await drawSample(await scene.signedIn('samir'), reference, sample)
      const leads = await scene.signedIn(lead)
      await declareNone(leads, reference)
      // What the programme sends with its announcement.
      if (sample.toldOf) {
        await takeUp(leads, reference)
        await issueTimetable(leads, reference)
      }
      await announce(leads, reference, `${contact.name}, by name`)
      await leads.goto(paths.inspections.inspectedBody(reference))
      await invite(leads, contact.name, contact.role)
      await leads.getByText(`${contact.name} is invited: the link is on its way`).waitFor()
      await look(leads)

      const outside = await scene.someone()
      await comeIn(outside, contact.name, reference)
      await look(outside)
      await outside.getByRole('link', { name: 'Name a deputy' }).click()
      await invite(outside, 'Kit Marsh')
      await outside.getByText('Kit Marsh is invited').waitFor()
      const kit = await scene.someone()
      await comeIn(kit, 'Kit Marsh', reference)
      await outside.getByRole('link', { name: 'Change Kit Marsh' }).click()
      await press(outside, 'Withdraw the access')
      await outside.getByText('Kit Marsh has no access any more').waitFor()
      await kit.reload()
      await kit.waitForURL('**/sign-in?to=**')

      await outside.goto(paths.door.evidence(reference))
      await outside.locator('tbody a').first().click()
      await sendFortyFiles(outside)
      await look(outside)

      if (sample.toldOf) await exclude(outside, leads, reference, sample.id)

      await leads.goto(paths.meetings.list(reference))
      await press(leads, 'Lay them out over the days')
      await leads.getByText(/meetings laid out over the days/).waitFor()
      await press(leads, 'Share the meetings')
      await leads.getByText('The inspected body sees the meetings now').waitFor()
      await outside.goto(paths.door.meetings(reference))
      await outside.getByRole('main').getByRole('table').first().waitFor()
      await look(outside)
      await Promise.all([joan, tom, ruth, leads, outside, kit].map(page => page.context().close()))
    })
  }
})

test('CONF-05 a link works once, and who was invited asks for another, with JavaScript and without', async () => {
  const { dipp } = demonstrationReferences(new Date())
  const gareth = await scene.signedIn('gareth')
  await gareth.goto(paths.inspections.inspectedBody(dipp))
  await invite(gareth, 'Robin Blake', 'Deputy of the single point of contact')
  await gareth.getByText('Robin Blake is invited').waitFor()

  const robin = await scene.someone({ javaScriptEnabled: false })
  const link = await linkTo(robin, 'Robin Blake')
  // Programs that look at mail open a link before its reader does.
  await robin.goto(link)
  await robin.goto(link)
  await robin.getByText('You are invited to the inspection of').waitFor()
  await press(robin, 'Go to the inspection')
  await robin.waitForURL(`**${paths.door.show(dipp)}`)

  const again = await scene.someone()
  await again.goto(link)
  await again.getByRole('heading', { name: 'This link does not work any more' }).waitFor()
  await look(again)
  await again.getByRole('button', { name: 'Ask for a new link' }).click()
  await look(again)
  await again.getByLabel('Email address').fill('robin.blake@example.com')
  await press(again, 'Send me a link')
  await again.getByText('If you were invited under that address').waitFor()
  await again.goto(await linkTo(again, 'Robin Blake', 'Your link'))
  await look(again)
  await press(again, 'Go to the inspection')
  await again.getByRole('heading', { name: 'What to do next' }).waitFor()
  await again.getByRole('link', { name: 'Who has access' }).click()
  await again.getByRole('link', { name: 'Cymraeg' }).click()
  await again.getByRole('heading', { name: 'Pwy sydd â mynediad' }).waitFor()
  await look(again)
})
