import type { z } from 'zod'

type RawIssue = Parameters<NonNullable<z.core.ParseContext<z.core.$ZodIssue>['error']>>[0]

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of names to values',
}

const isList = (value: unknown): boolean => Array.isArray(value)
const isMapping = (value: unknown): boolean => typeof value === 'object' && value !== null && !isList(value)

const wrongKind = (expected: string, input: unknown): string => {
  const needed = `must be ${kinds[expected] ?? expected}`
  if (input === null) return 'is empty'
  if (isList(input)) return `${needed}, not a list`
  if (isMapping(input)) return `${needed}, not a mapping`
  if (expected === 'string') return `${needed}: put ${JSON.stringify(input)} in quotes`
  return `${needed}, not ${JSON.stringify(input)}`
}

const measure = (issue: { origin: string }, limit: number | bigint): string => {
  if (issue.origin === 'array') return `${limit} ${limit === 1 ? 'item' : 'items'}`
  return issue.origin === 'string' ? `${limit} characters` : String(limit)
}

/** What a value must be, for people. For zod's `error` option: messages written in the schema itself come first. */
export const humanMessage = (issue: RawIssue): string | undefined => {
  if (issue.input === undefined && issue.code !== 'unrecognized_keys') return 'is missing'
  switch (issue.code) {
    case 'invalid_type':
      return wrongKind(issue.expected, issue.input)
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.join(', ')}, not ${JSON.stringify(issue.input)}`
    case 'too_small':
      return `must ${issue.origin === 'array' ? 'have' : 'be'} ${measure(issue, issue.minimum)} or more`
    case 'too_big':
      return `must ${issue.origin === 'array' ? 'have' : 'be'} ${measure(issue, issue.maximum)} or ${issue.origin === 'string' ? 'fewer' : 'less'}`
    case 'invalid_format':
      return issue.format === 'url' ? 'must be a web address such as https://example.org/' : undefined
    default:
      return undefined
  }
}
