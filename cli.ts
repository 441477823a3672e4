import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { runCommand } from './server/commands.ts'

process.exitCode = await runCommand(process.argv.slice(2), {
  print: text => process.stdout.write(`${text}\n`),
  complain: line => process.stderr.write(`${line}\n`),
  read: file => (file === '-' ? buffer(process.stdin) : readFile(file)),
  env: process.env,
})
