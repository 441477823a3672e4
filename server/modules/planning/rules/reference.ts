const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/**
 * The readable reference of an inspection, for its addresses: place, programme's short name, year.
 * `larchwood-house-ap-2026`; when that is taken, `larchwood-house-ap-2026-2`.
 */
export const referenceFor = (
  place: string,
  shortName: string,
  fieldwork: string,
  taken: ReadonlySet<string>,
): string => {
  const parts = [slugOf(place).slice(0, 48), slugOf(shortName).slice(0, 16), fieldwork.slice(0, 4)]
  const base = parts
    .map(part => part.replace(/-$/, ''))
    .filter(Boolean)
    .join('-')
  for (let number = 1; ; number += 1) {
    const reference = number === 1 ? base : `${base}-${number}`
    if (!taken.has(reference)) return reference
  }
}
