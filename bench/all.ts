/** Runs every benchmark, one after the other. `npm run bench`, or `npm run bench -- --quick` with fewer rounds. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const parts = [
  ...['machine', 'saves', 'judging', 'grid', 'cases', 'results', 'list', 'render'],
  ...['long-list', 'draw', 'timetable', 'files', 'start', 'machine'],
]

for (const part of parts) {
  const running = spawn(process.execPath, [join(import.meta.dirname, `${part}.ts`), ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  // Its own children clear up after themselves when it ends.
  const end = (): boolean => running.kill()
  process.once('SIGTERM', end)
  const [code, signal] = await once(running, 'exit')
  process.off('SIGTERM', end)
  if (signal) process.exit(1)
  if (code !== 0) {
    process.stderr.write(`bench/${part}.ts did not end well\n`)
    process.exitCode = 1
  }
}
