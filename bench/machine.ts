/** How busy the machine is while the rest is measured: figures in milliseconds mean little without it. `node bench/machine.ts` */
import { createHash } from 'node:crypto'
import { availableParallelism, loadavg } from 'node:os'
import { printFigure, printHeading } from './measuring/figure.ts'
import { medianOf } from './measuring/rounds.ts'

const bytes = Buffer.alloc(1_000_000)
const work = () => createHash('sha256').update(bytes).digest()

printHeading(`The machine: ${availableParallelism()} cores, Node ${process.version}`)
printFigure('processes that run or wait, over the last minute', loadavg()[0] ?? 0)
const taken: number[] = []
for (let i = 0; i < 20; i++) taken.push(await medianOf(10, work))
printFigure('the same small work, 20 times', taken, { unit: 'ms' })
