import type { Interview } from '#modules/programmes'
import { hadSecondPerson, type InterviewText, isFeedbackGiven } from './interview-text.ts'

/** Why an interview cannot be recorded so, with the field that says it. */
export interface RecordingReason {
  field: 'secondPerson' | 'secondPersonLeft' | 'feedback'
  text: string
}

/**
 * Why an interview cannot be recorded as it was typed. Empty: it can. Refused is only what may not happen: a second person for
 * another reason than the programme's, feedback in their presence, feedback to a substitute who does not supervise the
 * practitioner (CASE-06; DIPP manual 6.6). What is merely not whole yet is never refused.
 */
export const reasonsNotToRecord = (
  { secondPersonOnlyWhen }: Pick<Interview, 'secondPersonOnlyWhen'>,
  interview: InterviewText,
): RecordingReason[] => {
  const { interviewee, substituteSupervises, secondPerson, secondPersonLeft, feedback } = interview
  const reasons: RecordingReason[] = []
  if (hadSecondPerson(interview) && !secondPersonOnlyWhen.includes(secondPerson as string)) {
    reasons.push({ field: 'secondPerson', text: 'Select one of the reasons for which a second person may be there' })
  }
  if (!isFeedbackGiven(interview)) return reasons
  if (hadSecondPerson(interview) && secondPersonLeft.trim() === '') {
    reasons.push({
      field: 'secondPersonLeft',
      text: 'Enter when the second person left: feedback is given after that',
    })
  }
  if (interviewee === 'practitioner' && feedback === 'substitute') {
    reasons.push({ field: 'feedback', text: 'Feedback cannot go to a substitute: the practitioner was interviewed' })
  } else if ((interviewee === 'substitute' || feedback === 'substitute') && substituteSupervises !== 'yes') {
    const isUnknown = substituteSupervises === null
    reasons.push({
      field: 'feedback',
      text: `No feedback is given to a substitute who does not supervise the practitioner${isUnknown ? ': select whether they do' : ''}`,
    })
  }
  return reasons
}
