import { type Check, check, type Finding, unknownReferences } from '../check.ts'

const section = 'cases' as const

/** Every case question belongs to a known area, and a question set asks known questions. */
export const caseQuestionsAreKnown: Check[] = [
  check(['cases'], ({ cases }) =>
    unknownReferences(
      cases.questions.map(({ area }, q) => ({ section, path: ['questions', q, 'area'], to: area })),
      cases.areas.map(({ id }) => id),
      'the id of an area',
    ),
  ),
  check(['cases'], ({ cases }) =>
    unknownReferences(
      cases.questionSets.flatMap(({ questions }, s) =>
        questions.map((to, q) => ({ section, path: ['questionSets', s, 'questions', q], to })),
      ),
      cases.questions.map(({ code }) => code),
      'the code of a case question',
    ),
  ),
]

/** The first question set whose rule holds is the case's, so that all but the last need a rule, and the last takes the rest. */
export const lastQuestionSetTakesTheRest = check(['cases'], ({ cases: { questionSets } }) =>
  questionSets.flatMap(({ id, when }, s): Finding[] => {
    const isLast = s === questionSets.length - 1
    if (isLast && when.length > 0)
      return [
        {
          section,
          path: ['questionSets', s, 'when'],
          message: `must be left out: “${id}”, the last set, takes all other cases`,
        },
      ]
    if (!isLast && when.length === 0)
      return [
        {
          section,
          path: ['questionSets', s],
          message: `needs a rule in “when”: without one, no later set is ever reached`,
        },
      ]
    return []
  }),
)
