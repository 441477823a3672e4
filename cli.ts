import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { runCommand } from './server/commands.ts'

// A reader that has seen enough, as in `lantern help | head`, is no error.
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  print: text => process.stdout.write(`${text}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  read: file => (file === '-' ? buffer(process.stdin) : readFile(file)),
  env: process.env,
})
