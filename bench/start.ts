/**
 * How long `node server.ts` takes to answer /health: first on an empty folder, where it loads its demonstration, then
 * again on the same data; and how much memory it has. `node bench/start.ts [--quick]`
 */
import { printFigure, printHeading } from './measuring/figure.ts'
import { isQuick, milliseconds } from './measuring/rounds.ts'
import { browse } from './worlds/browse.ts'
import { newPlace, type Place, startServer } from './worlds/server-process.ts'

/** Pages to open, for 40 seconds at most. */
const browsing = { requests: isQuick ? 500 : 2000, most: 40_000 }
/** A second folder only where the first did not take long. */
const enough = isQuick ? 0 : 30_000
const cold: number[] = []
const warm: number[] = []
const processor: number[] = []
const idle: number[] = []
let busy: { pages: number; perSecond: number; memory: number } | undefined

/** Starts once on an empty folder and twice on what is there then. */
const startThrice = async (place: Place): Promise<void> => {
  const first = await startServer(place)
  cold.push(first.startedIn / 1000)
  await first.stop()
  for (const again of ['once', 'twice']) {
    const server = await startServer(place)
    warm.push(server.startedIn / 1000)
    processor.push(server.processorTime / 1000)
    idle.push(server.memory())
    if (again === 'twice' && !busy) {
      let pages = 0
      const took = await milliseconds(async () => {
        pages = await browse(server.address, browsing)
      })
      busy = { pages, perSecond: (1000 * pages) / took, memory: server.memory() }
    }
    await server.stop()
  }
}

const start = performance.now()
do {
  const place = newPlace()
  await startThrice(place).finally(place.clear)
} while (cold.length < 2 && performance.now() - start < enough)

printHeading('Starting the program on the embedded database')
printFigure('first start: tables, programmes, demonstration', cold, { unit: 's' })
printFigure('next start on the same data', warm, { unit: 's', goal: { under: 3 } })
printFigure('processor time of the next start', processor, { unit: 's' })
printFigure('memory after the next start', idle, { unit: 'MB' })
if (busy) {
  printFigure(`memory after ${busy.pages.toLocaleString('en-GB')} pages`, busy.memory, { unit: 'MB' })
  printFigure('pages a second over HTTP, 8 at a time', busy.perSecond)
}
