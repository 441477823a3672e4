import { allocateCases, openCase, saveJudgement, takeUpCases } from '#modules/casework'
import { createInspection, findPlace, openInspection } from '#modules/planning'
import { getProgrammeOn, type Programme, registerShippedProgrammes } from '#modules/programmes'
import { draw, inventLongList, listsOf, openSample, uploadList } from '#modules/sampling'
import type { Act } from '#platform/audit/record-event.ts'
import { systemClock } from '#platform/clock.ts'
import { addWeeks, londonDay, mondayOf } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../server/demonstration/act-of.ts'
import { teamUp } from '../../server/testutils/team-up.ts'

const cases = 120
const questions = 40

/** A programme of public protection whose core set has so many questions, all of them asked of every case. */
const enlarged = (programme: Programme, today: string): Programme => {
  const [first] = programme.cases.questions
  if (!first) throw new Error('The programme asks nothing of cases')
  const { appliesWhen: _, ...asked } = first
  const copies = Array.from({ length: questions }, (_, i) => ({
    ...asked,
    code: `Q${i + 1}`,
    prompts: asked.prompts.map((prompt, n) => ({ ...prompt, code: `Q${i + 1}.${'abcdefgh'[n]}` })),
  }))
  const all = programme.cases.questionSets.at(-1) as Programme['cases']['questionSets'][number]
  return {
    ...programme,
    programme: { ...programme.programme, version: '99.0', effectiveFrom: today },
    cases: {
      ...programme.cases,
      questions: copies,
      questionSets: [{ ...all, when: [], questions: copies.map(({ code }) => code) }],
    },
  }
}

/** A region with 120 cases of 40 questions each, half of them answered by Nadia, who leads and has them all. Its reference. */
export const fortyQuestions = async (db: Db): Promise<string> => {
  const [ruth, samir, nadia] = (['ruth', 'samir', 'nadia'] as const).map(who => actOf(who, systemClock())) as [
    Act,
    Act,
    Act,
  ]
  const today = londonDay(ruth.when)
  const shipped = await getProgrammeOn(db, 'dipp', today)
  await registerShippedProgrammes(db, ruth, [enlarged(shipped, today)], async () => false)
  const fieldwork = addWeeks(mondayOf(today), 8)
  const wanted = { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork, lateReason: 'A benchmark' }
  const { reference } = await createInspection(db, ruth, wanted)
  await teamUp(db, ruth, reference, { nadia: 'lead-inspector' })
  const as = ({ who, permissions }: Act) => ({ username: who, permissions })
  const sample = await openSample(db, as(samir), reference, 'cases')
  const region = await findPlace(db, 'N59')
  if (!region) throw new Error('There is no region N59')
  const list = inventLongList({
    region,
    pdus: [{ code: 'N59A', name: 'Oxfordshire' }],
    rows: 3000,
    seed: 'bench',
    fieldwork,
  })
  await uploadList(db, samir, sample, { name: 'bench.csv', bytes: Buffer.from(list) })
  const [kept] = await listsOf(db, sample.inspection.id, sample.sample.id)
  const size = { size: cases, sizeReason: 'A benchmark', seed: 'bench', reason: '', seen: 0, list: kept?.id ?? '' }
  await draw(db, samir, sample, size)
  const open = await openInspection(db, as(nadia), reference)
  await takeUpCases(db, nadia, open)
  const numbers = Array.from({ length: cases }, (_, i) => i + 1)
  await allocateCases(db, nadia, open, { cases: numbers, inspector: 'nadia' })
  for (const number of numbers) {
    const opened = await openCase(db, as(nadia), reference, String(number))
    for (let i = 0; i < questions / 2; i++) {
      const text = {
        code: `Q${i + 1}`,
        answer: i % 3 ? ('yes' as const) : ('no' as const),
        evidence: 'Invented.',
        prompts: {},
      }
      await saveJudgement(db, nadia, opened, { ...text, saveId: newId(), seen: 0 })
    }
  }
  return reference
}
