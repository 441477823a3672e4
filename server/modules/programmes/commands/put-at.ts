import { dirname, resolve } from 'node:path'
import { BadInput } from '#platform/command-line.ts'
import { isFolder } from './folders.ts'

const taken = ['EEXIST', 'ENOTEMPTY']
/** What the system says of a place in which nothing can be made: of one that is no real folder, that it is not there. */
const closed = ['ENOENT', 'EACCES', 'EPERM', 'EROFS']

/** What is there already is never written over. */
export const alreadyThere = (path: string): BadInput =>
  new BadInput([`${path} is there already, and is not written over: name another place, or move it away first`])

/**
 * Makes a file or folder at `path`. The folder around it must be there: none is made on the way, as Node’s own making of
 * several never ends where nothing can be made.
 * @throws BadInput with what to do, when there is no folder around it, nothing can be made in that, or something is there.
 */
export const putAt = async (path: string, make: () => Promise<unknown>): Promise<void> => {
  const around = dirname(resolve(path))
  if (!(await isFolder(around)))
    throw new BadInput([`there is no folder ${around} to write ${path} in: make it first, or name another place`])
  await make().catch((error: NodeJS.ErrnoException) => {
    const code = error.code ?? ''
    if (taken.includes(code)) throw alreadyThere(path)
    if (closed.includes(code))
      throw new BadInput([`${path} cannot be made: the folder ${around} cannot be written to. Name another place`])
    throw error
  })
}
