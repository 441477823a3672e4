import type { JudgementText } from './judgement.ts'
import type { CaseQuestionAsked } from './questions-of-case.ts'

/**
 * What in the judgement on one question does not agree with itself or with the facts: pointed out, never blocked. An inspector
 * may find a question sufficient although a prompt is not, and should then know that they did.
 */
export const contradictionsIn = (
  { question, applies }: CaseQuestionAsked,
  judgement: JudgementText | undefined,
): string[] => {
  if (!judgement) return []
  const { answer, evidence } = judgement
  const answers = question.prompts.map(({ code }) => judgement.prompts[code])
  const given = answers.filter(each => each === 'yes' || each === 'no')
  const no = given.filter(each => each === 'no').length
  if (applies === 'no' && answer) return [`${question.code} is answered, and by the facts of the case it is not asked`]
  if (!answer) return []
  return [
    ...(answer === 'yes' && given.length > 0 && no === given.length
      ? ['Sufficient, although every prompt answered is no']
      : answer === 'yes' && no * 2 > given.length
        ? [`Sufficient, although ${no} of ${given.length} prompts answered are no`]
        : []),
    ...(answer === 'no' && given.length > 0 && no === 0 ? ['Not sufficient, although no prompt answered is no'] : []),
    ...(answers.every(each => each === 'na') ? ['Answered, although every prompt is not applicable'] : []),
    ...(evidence.trim() === '' ? ['Answered without evidence'] : []),
  ]
}
