/** Opening a case of 40 questions, and the grid of 120 such cases, through the app. `node bench/cases.ts [--quick]` */
import { paths } from '#paths'
import { systemClock } from '#platform/clock.ts'
import { servicesFor, visitor } from '../server/testutils/visitor.ts'
import { printFigure, printHeading, processorTimeText } from './measuring/figure.ts'
import { inTurns, isQuick, medianOf, processorTimeOf } from './measuring/rounds.ts'
import { onBothDatabases } from './worlds/databases.ts'
import { fortyQuestions } from './worlds/forty-questions.ts'

const [rounds, times] = isQuick ? [2, 5] : [7, 9]

await onBothDatabases(async ({ name, db }) => {
  const reference = await fortyQuestions(db)
  const nadia = await visitor(servicesFor(db, { clock: systemClock }), 'nadia')
  const [one, grid] = [paths.cases.show(reference, 60), paths.cases.list(reference)]
  const size = async (address: string): Promise<number> => {
    const { statusCode, body } = await nadia.open(address)
    if (statusCode !== 200) throw new Error(`${address} answered ${statusCode}`)
    return Math.round(body.length / 1000)
  }
  const [caseSize, gridSize] = [await size(one), await size(grid)]
  const measured = await inTurns(rounds, {
    case: () => medianOf(times, () => nadia.open(one)),
    grid: () => medianOf(times, () => nadia.open(grid)),
    processor: () => processorTimeOf(times, () => nadia.open(one)),
  })
  await nadia.app.close()
  printHeading(`Cases of 40 questions on ${name}`)
  printFigure(`opening a case (${caseSize} kB)`, measured.case, { unit: 'ms', goal: { under: 100 } })
  printFigure(`opening the grid of 120 cases x 40 questions (${gridSize} kB)`, measured.grid, { unit: 'ms' })
  printFigure(processorTimeText(name), measured.processor, { unit: 'ms' })
})
