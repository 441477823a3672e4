import { type Check, check, type Finding } from '../check.ts'

/** The names of the two folders that hold a version: `national` and `1.1`. */
export interface FolderName {
  id: string
  version: string
}

const section = 'programme' as const

/** The folders of a version are called as the programme's id and version are: `programmes/national/1.1`. */
export const foldersAreNamedAfter = (folder: FolderName): Check =>
  check(['programme'], ({ programme }) =>
    (['id', 'version'] as const).flatMap((key): Finding[] =>
      programme[key] === folder[key]
        ? []
        : [{ section, path: [key], message: `“${programme[key]}” must be “${folder[key]}”, as its folder is called` }],
    ),
  )
