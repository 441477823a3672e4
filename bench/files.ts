/**
 * A file of 500 MB sent to the real program, by a form and in pieces as the script sends it, one of a byte more, and a stream of 10 GB;
 * and the pages of an item with 1,000 files. Nothing that is sent is kept. `node bench/files.ts [--quick]`
 */
import { paths } from '#paths'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick, medianOf } from './measuring/rounds.ts'
import { doorOf } from './worlds/door-of.ts'
import { sendByForm, sendInPieces, sendMany } from './worlds/send-large-file.ts'
import { newPlace, startServer } from './worlds/server-process.ts'

const most = 500_000_000
const rounds = isQuick ? 1 : 3
const place = newPlace()
const server = await startServer(place)
try {
  const door = await doorOf(server.address)
  await door.open(door.item)
  const before = server.memory()
  let highest = before
  const watching = setInterval(() => {
    highest = Math.max(highest, server.memory())
  }, 50)
  let n = 0
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const start = performance.now()
    await work()
    return (performance.now() - start) / 1000
  }
  const demand = async (what: string, answer: Promise<string>, wanted: RegExp): Promise<void> => {
    const got = await answer
    if (!wanted.test(got)) throw new Error(`${what} was answered: ${got.slice(0, 300)}`)
  }
  const byForm = (size: number, wanted: RegExp) => () =>
    seconds(() => demand('A file by a form', sendByForm(door, { size, number: ++n }), wanted))
  const taken = await inTurns(rounds, {
    form: byForm(most, /303/),
    pieces: () => seconds(() => demand('A file in pieces', sendInPieces(door, { size: most, number: ++n }), /done/)),
    more: byForm(most + 1, /It is larger than 500 MB/),
  })
  const endless = await sendByForm(door, { size: 10_000_000_000, number: ++n, counts: true })
  clearInterval(watching)

  printHeading('A file of 500 MB sent to the real program, on loopback')
  printFigure('by a form', taken.form, { unit: 's' })
  printFigure('in pieces of 4 MB, as the script sends it', taken.pieces, { unit: 's' })
  printFigure('one byte more, until it is refused in words', taken.more, { unit: 's' })
  printFigure('taken of a stream of 10 GB before it was stopped', Number(endless) / 1e6, {
    unit: 'MB',
    goal: { under: 700 },
  })
  printFigure('most memory of the program meanwhile, more than before', highest - before, {
    unit: 'MB',
    goal: { under: 300 },
  })

  await sendMany(door, 1000)
  const pages = await inTurns(rounds, {
    door: () => medianOf(5, () => door.open(door.item)),
    last: () => medianOf(5, () => door.open(`${door.item}?page=20`)),
    list: () => medianOf(5, () => door.open(paths.door.evidence(door.reference))),
  })
  printHeading('An item with 1,000 files, asked of the real program')
  printFigure('its first page', pages.door, { unit: 'ms', goal: { under: 100 } })
  printFigure('its last page', pages.last, { unit: 'ms', goal: { under: 100 } })
  printFigure('the list of all items', pages.list, { unit: 'ms', goal: { under: 100 } })
} finally {
  await server.stop()
  await place.clear()
}
