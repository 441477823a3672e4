/**
 * How long `node server.ts` takes to answer /health: first on an empty folder, where it loads its demonstration, then
 * again on the same data; and how much memory it has. `node bench/start.ts [--quick]`
 */
import { printFigure, printHeading } from './measuring/figure.ts'
import { isQuick, milliseconds } from './measuring/rounds.ts'
import { browse } from './worlds/browse.ts'
import { newPlace, type Place, startServer } from './worlds/server-process.ts'

const requests = isQuick ? 500 : 2000
/** A second folder only where the first did not take long. */
const enough = isQuick ? 0 : 30_000
const cold: number[] = []
const warm: number[] = []
const idle: number[] = []
const busy: number[] = []
const pages: number[] = []

/** Starts once on an empty folder and twice on what is there then. */
const startThrice = async (place: Place): Promise<void> => {
  const first = await startServer(place)
  cold.push(first.startedIn / 1000)
  await first.stop()
  for (const again of ['once', 'twice']) {
    const server = await startServer(place)
    warm.push(server.startedIn / 1000)
    idle.push(server.memory())
    if (again === 'twice' && busy.length === 0) {
      const took = await milliseconds(() => browse(server.address, requests))
      pages.push((1000 * requests) / took)
      busy.push(server.memory())
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
printFigure('memory after the next start', idle, { unit: 'MB' })
printFigure(`memory after ${requests.toLocaleString('en-GB')} requests for pages`, busy, { unit: 'MB' })
printFigure('pages a second over HTTP, 8 at a time', pages)
