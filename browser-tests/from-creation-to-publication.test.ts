import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { paths } from '../server/paths.ts'
import { addDays, mondayOf } from '../server/platform/dates.ts'
import { assertAccessible } from './harness/accessibility.ts'
import { openScene } from './scene.ts'
import { addEvidence, judgeAll } from './steps/judge.ts'
import { publish, writeReport } from './steps/publish.ts'
import { decide, propose, type Ratings, review } from './steps/rate.ts'
import { declareNone, setUp, type Wanted } from './steps/set-up.ts'

const scene = openScene()

interface Journey {
  wanted: Wanted
  username: 'nadia' | 'gareth'
  questions: number
  proposed: Ratings
  differs: Ratings
  overall: string
  sum: RegExp
}

/** In the February after next year’s. */
const monday = mondayOf(`${new Date().getFullYear() + 2}-02-12`)

const journeys: Record<string, Journey> = {
  'PROG-02 RATE-04 a national inspection': {
    wanted: {
      programme: 'National probation inspection',
      place: 'England and Wales',
      fieldwork: monday,
      lead: 'gareth',
    },
    username: 'gareth',
    questions: 63,
    proposed: { 'n-1': 'requires-improvement', 'n-2': 'requires-improvement', 'n-3': 'good', 'n-4': 'good' },
    differs: { 'n-4': 'outstanding' },
    overall: 'Good',
    sum: /7 of 12/,
  },
  'PROG-02 RATE-03 an approved premises inspection': {
    wanted: {
      programme: 'Approved premises',
      place: 'Meadowsweet Garth',
      fieldwork: addDays(monday, 2),
      lead: 'nadia',
    },
    username: 'nadia',
    questions: 66,
    proposed: { '1': 'good', '2': 'requires-improvement', '3': 'inadequate', '4': 'good', '5': 'requires-improvement' },
    differs: {},
    overall: 'Requires improvement',
    sum: /6 of 15/,
  },
}

/** Side by side: most of such a journey is waiting for what was typed to be saved. */
suite('journeys', { concurrency: true }, () => {
  for (const [name, { wanted, username, questions, proposed, differs, overall, sum }] of Object.entries(journeys)) {
    test(`${name} goes from creation through all its prompts to the published page with the rating that the table gives`, async () => {
      const joan = await scene.signedIn('joan')
      const reference = await setUp(joan, wanted)

      const lead = await scene.signedIn(username)
      await declareNone(lead, reference)
      await addEvidence(lead, reference, 'Meeting with leaders', 'interview')
      await addEvidence(lead, reference, 'Records read', 'document')
      assert.equal(await judgeAll(lead, reference, code => code.endsWith('2')), questions)
      await lead.goto(paths.judgements.list(reference))
      await lead.getByText(`${questions} of ${questions} prompts and questions answered`).waitFor()
      await propose(lead, reference, proposed)

      const ruth = await scene.signedIn('ruth')
      await declareNone(ruth, reference)
      await review(ruth, reference)
      const helen = await scene.signedIn('helen')
      await decide(helen, reference, proposed, differs)
      await writeReport(lead, reference)
      await publish(ruth, reference)

      const anyone = await scene.someone()
      await anyone.goto(paths.published.list)
      await anyone
        .getByRole('main')
        .getByRole('link', { name: new RegExp(wanted.place) })
        .first()
        .click()
      await anyone.goto(paths.published.show(reference))
      const page = (await anyone.getByRole('main').textContent()) ?? ''
      assert.match(page, new RegExp(overall))
      assert.match(page, sum)
      await assertAccessible(anyone)
      const data = await anyone.request.get(`${paths.published.data(reference)}?format=json`)
      assert.equal(data.status(), 200)
    })
  }
})
