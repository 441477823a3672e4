import { BadInput } from '../../command-line.ts'
import { DamagedBackup } from '../backup/read-backup.ts'

/** A file that is not there, cannot be read or written, or is damaged, is a fault of one line. */
export const faultsOfFile =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (error instanceof DamagedBackup) throw new BadInput([`${file} cannot be restored: ${error.message}`])
    if (error.syscall) throw new BadInput([`${file}: ${error.message}`])
    throw error
  }
