import { writeFile } from 'node:fs/promises'
import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { programmeZip } from '../files/programme-zip.ts'
import { programmeWorkbook } from '../workbook/write-workbook.ts'
import { findShipped } from './folders.ts'
import { putAt } from './put-at.ts'
import { writeVersionFolder } from './write-folder.ts'

const help = `Usage: lantern programme export ID --format yaml|xlsx [--version V] [--output PATH]

Writes a programme to one file or to a folder, and prints where it is.
  --format xlsx  a workbook: a sheet of standards, one of key questions, one of prompts with their
                 guidance, and a sheet of paths and values for each of the other files
  --format yaml  its YAML files: in a zip when PATH ends in .zip, or else in the folder PATH/ID/V
  --version V    the newest when left out
  --output PATH  ID-V.xlsx or ID-V.zip in the current folder when left out

The folder that PATH is in must be there. What is there already is not written over.
lantern programme import reads all of these again, unchanged.

Exit codes: 0 done, 2 there is no such programme or version, it has faults, or PATH is there already or
cannot be written.`

/** `lantern programme export ID` (PROG-08). */
export const exportCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const string = { type: 'string' } as const
    const options = { format: string, version: string, output: string }
    const { positionals, values } = readArguments(args, options, { names: ['ID'] })
    const { format } = values
    if (format === undefined) throw new BadInput(['--format is missing; it must be yaml or xlsx'])
    if (format !== 'yaml' && format !== 'xlsx') throw new BadInput([`--format is “${format}”; it must be yaml or xlsx`])
    const programme = await findShipped(terminal.env, positionals[0] as string, values.version)
    const { id, version } = programme.programme
    const output = values.output ?? `${id}-${version}.${format === 'xlsx' ? 'xlsx' : 'zip'}`
    if (format === 'yaml' && !output.endsWith('.zip')) {
      terminal.print(await writeVersionFolder(output, programme))
      return 0
    }
    const bytes = format === 'xlsx' ? await programmeWorkbook(programme) : programmeZip(programme)
    await putAt(output, () => writeFile(output, bytes, { flag: 'wx' }))
    terminal.print(output)
    return 0
  },
}
