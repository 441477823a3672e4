import { check, repeated, unknownReferences } from '../check.ts'

const section = 'ratings' as const

/** Every rating in a band is one of the scale. */
export const ratingsAreOfTheScale = check(['ratings'], ({ ratings }) => {
  if (!ratings) return []
  const scores = ratings.overall.flatMap(({ bands }, o) =>
    bands.map(({ rating }, b) => ({ section, path: ['overall', o, 'bands', b, 'rating'], to: rating })),
  )
  const shares = (ratings.caseResults?.bands ?? []).map(({ rating }, b) => ({
    section,
    path: ['caseResults', 'bands', b, 'rating'],
    to: rating,
  }))
  return unknownReferences(
    [...scores, ...shares],
    ratings.scale.map(({ id }) => id),
    'the id of a rating of the scale',
  )
})

/** Each rating scores something else. */
export const scoresAreUnique = check(['ratings'], ({ ratings }) =>
  repeated(
    (ratings?.scale ?? []).map(({ score }, i) => ({ score, i })),
    ({ score }) => String(score),
    ({ score, i }) => ({ section, path: ['scale', i, 'score'], message: `${score} is the score of another rating` }),
  ),
)

/** The overall rating of a level is ruled once. */
export const levelsAreRatedOnce = check(['ratings'], ({ ratings }) =>
  repeated(
    (ratings?.overall ?? []).map(({ level }, i) => ({ level, i })),
    ({ level }) => level,
    ({ level, i }) => ({ section, path: ['overall', i, 'level'], message: `“${level}” has its overall rating twice` }),
  ),
)

/** Every level that has standards has an overall rating, in a programme that rates. */
export const levelsWithStandardsAreRated = check(
  ['programme', 'standards', 'ratings'],
  ({ programme, standards, ratings }) => {
    if (!ratings) return []
    const rated = new Set(ratings.overall.map(({ level }) => level))
    const inUse = new Set(standards.standards.map(({ level }) => level))
    const missing = programme.levels.filter(({ id }) => inUse.has(id) && !rated.has(id))
    return missing.map(({ id }) => ({
      section,
      path: ['overall'],
      message: `has no rule for the level “${id}”, which has standards`,
    }))
  },
)
