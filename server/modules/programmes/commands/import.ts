import { BadInput, type CommandWork, readArguments, type Terminal } from '#platform/command-line.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { faultInWords } from '../files/fault.ts'
import { checkUpload } from '../read-upload.ts'
import type { Programme } from '../schema/index.ts'
import { writeVersionFolder } from './write-folder.ts'

const help = `Usage: lantern programme import FILE --into DIR

Reads a programme from a workbook (.xlsx) or a zip of YAML files, as lantern programme export writes them,
and writes its YAML files into DIR/ID/VERSION. With DIR the folder programmes/, it is there from the next start on.
DIR is made when it is not there; the folder that it is in must be. FILE may be - for standard input.

With faults nothing is written. Each fault is one line on standard error:
  FILE: SHEET, row N: what is wrong      or      FILE: NAME.yaml:LINE: what is wrong

Exit codes: 0 done, 2 FILE has faults, or this version is there already or cannot be written.`

const readOrRefuse = async (file: string, terminal: Terminal): Promise<Programme> => {
  const bytes = await terminal.read(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadInput([
      error.code === 'ENOENT' ? `there is no file ${file}` : `${file} cannot be read: ${error.message}`,
    ])
  })
  const { programme, faults } = await checkUpload(bytes).catch(error => {
    throw error instanceof UnreadableFile ? new BadInput([`${file}: ${error.message}`]) : error
  })
  if (!programme) throw new BadInput(faults.map(fault => `${file}: ${faultInWords(fault)}`))
  return programme
}

/** `lantern programme import FILE --into DIR` (PROG-08). */
export const importCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { positionals, values } = readArguments(args, { into: { type: 'string' } }, { names: ['FILE'] })
    if (values.into === undefined) throw new BadInput(['--into is missing: the folder to write to, such as programmes'])
    const programme = await readOrRefuse(positionals[0] as string, terminal)
    terminal.print(await writeVersionFolder(values.into, programme))
    return 0
  },
}
