import { check, type Finding } from '../check.ts'

const section = 'surveys' as const

/** A survey question has choices when it is a choice, and only then. */
export const surveyChoicesBelongToChoices = check(['surveys'], ({ surveys }) =>
  surveys.surveys.flatMap(({ questions }, s) =>
    questions.flatMap(({ id, kind, choices }, q): Finding[] => {
      const path = ['surveys', s, 'questions', q]
      if (kind === 'choice' && !choices?.length)
        return [{ section, path, message: `“${id}” is a choice and needs “choices”` }]
      if (kind !== 'choice' && choices)
        return [{ section, path: [...path, 'choices'], message: `does not belong to a question of the kind “${kind}”` }]
      return []
    }),
  ),
)
