/** The list of inspections when there are 1,000, through the app and by its queries alone. `node bench/list.ts [--quick]` */
import { paths } from '#paths'
import { systemClock } from '#platform/clock.ts'
import { londonDay } from '#platform/dates.ts'
import { searchInspections } from '../server/modules/planning/queries/search-inspections.ts'
import { servicesFor, visitor } from '../server/testutils/visitor.ts'
import { printFigure, printHeading, processorTimeText } from './measuring/figure.ts'
import { inTurns, isQuick, medianOf, processorTimeOf } from './measuring/rounds.ts'
import { ratios } from './measuring/spread.ts'
import { onBothDatabases } from './worlds/databases.ts'
import { manyInspections } from './worlds/many-inspections.ts'
import { inspector, nationalInspection } from './worlds/national-inspection.ts'

const count = 1000
const [rounds, times] = isQuick ? [3, 5] : [7, 5]
const { list } = paths.inspections

await onBothDatabases(async ({ name, db }) => {
  const { inspection } = await nationalInspection(db, 6)
  await manyInspections(db, inspection.id, count)
  const services = servicesFor(db, { clock: systemClock })
  const [ruth, nadia] = [await visitor(services, 'ruth'), await visitor(services, inspector)]
  const opened = await ruth.open(list)
  if (!opened.body.includes('1,000 inspections'))
    throw new Error(`${list} answered ${opened.statusCode}: ${opened.body}`)

  const first = { today: londonDay(systemClock()), page: 1 }
  const took = await inTurns(rounds, {
    all: () => medianOf(times, () => ruth.open(list)),
    last: () => medianOf(times, () => ruth.open(`${list}?page=20`)),
    found: () => medianOf(times, () => ruth.open(`${list}?text=north`)),
    own: () => medianOf(times, () => nadia.open(list)),
    processor: () => processorTimeOf(times, () => ruth.open(list)),
    query: () => medianOf(times, () => searchInspections(db, {}, first)),
  })
  await Promise.all([ruth.app.close(), nadia.app.close()])

  printHeading(`The list of ${count.toLocaleString('en-GB')} inspections on ${name}`)
  const goal = { under: 50 }
  printFigure('its first page, for someone who sees all', took.all, { unit: 'ms', goal })
  printFigure('its last page', took.last, { unit: 'ms', goal })
  printFigure('searched by text', took.found, { unit: 'ms', goal })
  printFigure('for someone who sees those of her team, all of them', took.own, { unit: 'ms', goal })
  printFigure(processorTimeText(name), took.processor, { unit: 'ms' })
  printFigure('the search of the first page alone', took.query, { unit: 'ms' })
  printFigure('the first page, as a multiple of its search', ratios(took.all, took.query))
})
