import type { z } from 'zod'

const mended = (expected: string, value: unknown): unknown => {
  if (expected === 'string') return typeof value === 'number' || typeof value === 'boolean' ? String(value) : value
  if (typeof value !== 'string') return value
  if (expected === 'boolean' && /^(true|false)$/i.test(value.trim())) return value.trim().toLowerCase() === 'true'
  const isNumber = (expected === 'number' || expected === 'int') && /^-?\d+(\.\d+)?$/.test(value.trim())
  return isNumber ? Number(value) : value
}

/**
 * Spreadsheets guess: a version typed as 1.1 becomes a number, a score pasted as text stays one. Where the schema expects
 * the other and nothing is lost, the value is taken as what it should be. Changes `content` itself.
 */
export const mend = (schema: z.ZodType, content: unknown): void => {
  for (const issue of schema.safeParse(content).error?.issues ?? []) {
    const key = issue.path.at(-1)
    if (issue.code !== 'invalid_type' || key === undefined) continue
    const holder = issue.path.slice(0, -1).reduce<unknown>((inner, step) => (inner as never)?.[step], content)
    const values = holder as Record<PropertyKey, unknown>
    values[key] = mended(issue.expected, values[key])
  }
}
