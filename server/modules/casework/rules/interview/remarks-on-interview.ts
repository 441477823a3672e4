import { isDay } from '#platform/dates.ts'
import { type DayTyped, hadSecondPerson, type InterviewText, isFeedbackGiven } from './interview-text.ts'

const isReal = ({ day, month, year }: DayTyped): boolean =>
  isDay(`${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`)

const isBlank = (text: string): boolean => text.trim() === ''

const onSubstitute = ({ substituteRole, substituteSuitable, substituteSupervises }: InterviewText): string[] => [
  ...(isBlank(substituteRole) ? ['A substitute was interviewed, and their role is not recorded'] : []),
  ...(isBlank(substituteSuitable)
    ? ['A substitute was interviewed, and what makes them suitable is not recorded']
    : []),
  ...(substituteSupervises === null ? ['It is not recorded whether the substitute supervises the practitioner'] : []),
]

const onFeedback = (text: InterviewText): string[] => {
  const { interviewee, feedback, strengths, areas } = text
  if (!isFeedbackGiven(text)) {
    const hasWords = !isBlank(strengths) || !isBlank(areas)
    return hasWords && feedback === 'none' ? ['Strengths or areas are written, and no feedback was given'] : []
  }
  return [
    ...(interviewee === 'substitute' && feedback === 'practitioner'
      ? ['Feedback was given to the practitioner, and a substitute was interviewed']
      : []),
    ...(interviewee === null ? ['Feedback was given, and it is not recorded who was interviewed'] : []),
    ...(isBlank(strengths) ? ['Feedback was given, and no key strength is recorded'] : []),
    ...(isBlank(areas) ? ['Feedback was given, and no area for improvement is recorded'] : []),
  ]
}

/** What in an interview does not agree, or is still missing beside what is there: pointed out, never blocked (CASE-06). */
export const remarksOnInterview = (text: InterviewText): string[] => {
  const { heldOn, interviewee, notes, codes, secondPersonLeft } = text
  const isDated = Object.values(heldOn).some(part => !isBlank(part))
  const second = hadSecondPerson(text)
  return [
    ...(isDated && !isReal(heldOn) ? ['The day of the interview is not a real date'] : []),
    ...(interviewee === 'substitute' ? onSubstitute(text) : []),
    ...(second && isBlank(secondPersonLeft) ? ['Ask the second person to leave before feedback, and record when'] : []),
    ...(!second && !isBlank(secondPersonLeft) ? ['A second person left, and none is recorded as there'] : []),
    ...(Object.keys(notes).length > 0 && codes.length === 0 ? ['Notes are written, and nothing is coded'] : []),
    ...onFeedback(text),
  ]
}
