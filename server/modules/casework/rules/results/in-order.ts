const { compare } = new Intl.Collator('en', { numeric: true })

/** Sorts codes and names as a reader looks for them: `C 2` before `C 10`. Two that are not the same are never equal. */
export const inOrder = (a: string, b: string): number => compare(a, b) || (a < b ? -1 : Number(a > b))
