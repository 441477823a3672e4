import { type Difference, differenceInWords } from './rules/compare.ts'
import type { Identity } from './schema/index.ts'

/** The files of a version that an inspection uses were changed (PROG-06). Says line by line what changed. */
export class ChangedInUse extends Error {
  readonly programme: string
  readonly version: string
  readonly differences: readonly Difference[]

  constructor({ id, version }: Identity, differences: readonly Difference[]) {
    const what = differences.map(each => `  ${each.section}: ${differenceInWords(each)}`)
    super(
      [
        `Version ${version} of ${id} is used by an inspection and cannot change, but its files differ from it:`,
        ...what,
        'Put the files back as they were, and make the change in a folder of a newer version.',
      ].join('\n'),
    )
    this.programme = id
    this.version = version
    this.differences = differences
  }
}
