import { relative } from 'node:path'
import type { EventData } from 'node:test'
import { inspect } from 'node:util'

const indented = (text: string): string => text.trimEnd().replaceAll(/^(?=.)/gm, '      ')

/** A test that is written and was not run, or whose failure does not count: its place, name and reason. */
export const leftOutText = ({ name, file = '', skip, todo }: EventData.TestPass): string | undefined => {
  const why = skip ?? todo
  if (why === undefined || why === false) return undefined
  return `${relative('.', file)}: ${name}${typeof why === 'string' && why ? ` (${why})` : ''}`
}

/**
 * What a person needs of a failure: name, place and error. Nothing for a suite or file that fails by its tests. What is not
 * inside anything else is a file, and its name is its place.
 */
export const failureText = (failure: EventData.TestFail): string | undefined => {
  const error: Error & { failureType?: string } = failure.details.error
  if (error.failureType === 'subtestsFailed' || leftOutText(failure)) return undefined
  const cause = error.cause ?? error
  const why = cause instanceof Error ? (cause.stack ?? cause.message) : inspect(cause)
  const place = failure.nesting === 0 ? '' : `      ${relative('.', failure.file ?? '')}:${failure.line ?? 1}\n`
  return `    ✗ ${failure.name}\n${place}${indented(why)}\n`
}
