/** Installs what any stage needs and this machine has not, one after the other, or says what is missing. */
import { steps } from './stages.ts'

try {
  for (const { install } of steps.flat(2)) install?.()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
