import { join } from 'node:path'
import { BadInput, type CommandWork, readArguments, type Terminal } from '#platform/command-line.ts'
import type { CheckedProgramme } from '../files/check-sections.ts'
import { faultInWords } from '../files/fault.ts'
import { checkFolder, foldersToCheck } from '../files/read-programme.ts'
import { isFolder } from './folders.ts'
import { summary } from './summary.ts'

const help = `Usage: lantern programme check DIR

Checks the folder of a version of a programme: each file against its schema, then all against each other.
DIR is the folder of one version (programmes/national/1.1), of a programme, or of several (programmes).

Prints a summary of each version without faults. Each fault is one line on standard error:
  FILE:LINE: what is wrong
Notes are printed alike, begin with “note: ” and are no faults.

Exit codes: 0 no faults, 2 faults.`

const report = (folder: string, { programme, faults, notes }: CheckedProgramme, terminal: Terminal): void => {
  const named = <F extends { file: string }>(fault: F): F => ({ ...fault, file: join(folder, fault.file) })
  for (const fault of faults) terminal.complain(faultInWords(named(fault)))
  for (const note of notes) terminal.complain(faultInWords({ ...named(note), path: `note: ${note.path}` }))
  if (programme) terminal.print(`${folder}: no faults\n${summary(programme)}`)
  else terminal.complain(`${folder}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`)
}

/** `lantern programme check DIR` (PROG-08). */
export const checkCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {}, { names: ['DIR'] })
    const dir = positionals[0] as string
    if (!(await isFolder(dir))) throw new BadInput([`there is no folder ${dir}`])
    let faults = 0
    for (const folder of await foldersToCheck(dir)) {
      const checked = await checkFolder(folder)
      faults += checked.faults.length
      report(folder, checked, terminal)
    }
    return faults > 0 ? 2 : 0
  },
}
