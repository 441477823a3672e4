/**
 * How long `node server.ts` takes to answer /health: first on an empty folder, where it loads its demonstration, then
 * again on the same data; and how much memory it has. `node bench/start.ts [--quick]`
 */
import { printFigure, printHeading } from './measuring/figure.ts'
import { isQuick, milliseconds } from './measuring/rounds.ts'
import { browse } from './worlds/browse.ts'
import { newPlace, type Place, startServer } from './worlds/server-process.ts'

const [rounds, requests] = isQuick ? [1, 500] : [2, 2000]
const cold: number[] = []
const warm: number[] = []
const idle: number[] = []
const busy: number[] = []
const pages: number[] = []

const startAgain = async (place: Place, { thenBrowse }: { thenBrowse: boolean }): Promise<void> => {
  const server = await startServer(place)
  warm.push(server.startedIn / 1000)
  idle.push(server.memory())
  if (thenBrowse) {
    const took = await milliseconds(() => browse(server.address, requests))
    pages.push((1000 * requests) / took)
    busy.push(server.memory())
  }
  await server.stop()
}

for (let round = 1; round <= rounds; round++) {
  const place = newPlace()
  try {
    const first = await startServer(place)
    cold.push(first.startedIn / 1000)
    await first.stop()
    await startAgain(place, { thenBrowse: false })
    await startAgain(place, { thenBrowse: round === rounds })
  } finally {
    await place.clear()
  }
}

printHeading('Starting the program on the embedded database')
printFigure('first start: tables, programmes, demonstration', cold, { unit: 's' })
printFigure('next start on the same data', warm, { unit: 's', goal: { under: 3 } })
printFigure('memory after the next start', idle, { unit: 'MB' })
printFigure(`memory after ${requests.toLocaleString('en-GB')} requests for pages`, busy, { unit: 'MB' })
printFigure('pages a second over HTTP, 8 at a time', pages)
