import { readConfig } from './server/config.ts'
import { start } from './server/start.ts'

const fail = (error: unknown): never => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}

const program = await (async () => start(readConfig(process.env)))().catch(fail)

const stop = (): void => {
  program.stop().catch(fail)
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)

process.stdout.write(`${program.greeting}\n`)
