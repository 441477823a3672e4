const sorted = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value

/** JSON without spaces and with the names of each mapping in order, so that equal content is equal text. */
export const canonicalJson = (content: unknown): string => JSON.stringify(content, sorted)
