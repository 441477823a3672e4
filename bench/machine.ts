/**
 * How much of the machine the rest is given: on one that others use as well, milliseconds say little and ratios much.
 * `node bench/machine.ts`
 */
import { availableParallelism, loadavg } from 'node:os'
import { printFigure, printHeading } from './measuring/figure.ts'

const moment = 200

/** The share of one core that a busy loop is given, for a moment. */
const shareOfCore = (): number => {
  const [start, before] = [performance.now(), process.cpuUsage()]
  while (performance.now() - start < moment);
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000 / (performance.now() - start)
}

printHeading(`The machine: ${availableParallelism()} cores, Node ${process.version}`)
printFigure('programs that run or wait to run, over the last minute', loadavg()[0] ?? 0)
printFigure('share of a core that one program is given', Array.from({ length: 8 }, shareOfCore))
