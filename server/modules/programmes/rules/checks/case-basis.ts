import { check, type Finding } from '../check.ts'

const section = 'standards' as const

/** A standard that rests on cases has key questions that do, since the lowest of them rates it (domain notes 2.6). */
export const caseStandardsHaveCaseQuestions = check(['standards'], ({ standards: { standards } }) =>
  standards.flatMap((standard, s) =>
    standard.keyQuestions.flatMap((question, q): Finding[] => {
      if (standard.basis === question.basis) return []
      const path = ['standards', s, 'keyQuestions', q, 'basis']
      const message = `must be “${standard.basis}”, as the basis of its standard ${standard.code} is`
      return [{ section, path, message }]
    }),
  ),
)

/** A programme that rates and has standards that rest on cases says how case results become ratings. */
export const caseStandardsHaveCaseResults = check(['standards', 'ratings'], ({ standards: { standards }, ratings }) => {
  if (!ratings || ratings.caseResults) return []
  const rated = new Set(ratings.overall.map(({ level }) => level))
  return standards.flatMap(({ code, level, basis }, s): Finding[] => {
    if (basis !== 'cases' || !rated.has(level)) return []
    const message = `${code} rests on cases, and ratings.yaml has no “caseResults” to rate it by`
    return [{ section, path: ['standards', s, 'basis'], message }]
  })
})
