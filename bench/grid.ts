/** Opening a grid of 2,226 answers as JSON, through the app and by the query alone. `node bench/grid.ts [--quick]` */
import { answersAsJson } from '#modules/ratings'
import { paths } from '#paths'
import { systemClock } from '#platform/clock.ts'
import { servicesFor, visitor } from '../server/testutils/visitor.ts'
import { printFigure, printHeading, processorTimeText } from './measuring/figure.ts'
import { inTurns, isQuick, medianOf, processorTimeOf } from './measuring/rounds.ts'
import { ratios } from './measuring/spread.ts'
import { onBothDatabases } from './worlds/databases.ts'
import { manyAnswers } from './worlds/many-answers.ts'
import { inspector, nationalInspection } from './worlds/national-inspection.ts'

const cells = 2226
const [rounds, times] = isQuick ? [3, 10] : [9, 15]

await onBothDatabases(async ({ name, db }) => {
  const { inspection } = await nationalInspection(db, 6)
  await manyAnswers(db, inspection.id, cells)
  const nadia = await visitor(servicesFor(db, { clock: systemClock }), inspector)
  const address = paths.judgements.answers(inspection.reference)
  const opened = await nadia.openJson(address)
  if (Object.keys(opened.json()).length !== cells)
    throw new Error(`${address} answered ${opened.statusCode}: ${opened.body}`)

  const { page, query, processor } = await inTurns(rounds, {
    page: () => medianOf(times, () => nadia.openJson(address)),
    query: () => medianOf(times, () => answersAsJson(db, inspection.reference)),
    processor: () => processorTimeOf(times, () => nadia.openJson(address)),
  })
  await nadia.app.close()

  const kilobytes = Math.round(opened.body.length / 1000)
  printHeading(`A grid of ${cells.toLocaleString('en-GB')} answers as JSON (${kilobytes} kB) on ${name}`)
  printFigure('opening it in the app', page, { unit: 'ms', goal: { under: 5 } })
  printFigure('the query alone', query, { unit: 'ms', goal: { under: 5 } })
  printFigure(processorTimeText(name), processor, { unit: 'ms' })
  printFigure('the app, as a multiple of the query', ratios(page, query))
})
