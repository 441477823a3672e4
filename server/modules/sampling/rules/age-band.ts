/** The bands by which ages are compared; the last takes all that are older. */
const bands = [
  { upTo: 17, name: 'Under 18' },
  { upTo: 24, name: '18 to 24' },
  { upTo: 34, name: '25 to 34' },
  { upTo: 44, name: '35 to 44' },
  { upTo: 54, name: '45 to 54' },
  { upTo: Number.POSITIVE_INFINITY, name: '55 and over' },
]

/** The names of the bands, the youngest first. */
export const ageBands: readonly string[] = bands.map(({ name }) => name)

/** Whole years of age on a day; both days as `1984-07-30`. Who was born on 29 February is a year older on 1 March. */
export const ageOn = (day: string, dateOfBirth: string): number => {
  const years = Number(day.slice(0, 4)) - Number(dateOfBirth.slice(0, 4))
  return day.slice(5) < dateOfBirth.slice(5) ? years - 1 : years
}

/** The band that an age in years is in: `25 to 34`. */
export const ageBandOf = (age: number): string => (bands.find(({ upTo }) => age <= upTo) as { name: string }).name
