import { z } from 'zod'
import type { Interview } from '#modules/programmes'
import { savedAsTyped } from '#platform/web/autosave.ts'
import type { InterviewText } from '../rules/interview/interview-text.ts'

/** The field of a section's notes. */
export const notesField = (section: string): string => `notes-${section}`

/** The field of a coded item: a box of its own, so that each can be compared with what someone else ticked. */
export const codeField = (code: string): string => `code-${code}`

/** What the fields of text are called, by their names. */
export const interviewTexts = ({ sections }: Interview): Record<string, string> => ({
  'heldOn-day': 'Day',
  'heldOn-month': 'Month',
  'heldOn-year': 'Year',
  heldAt: 'Time',
  substituteRole: 'Role of the substitute',
  substituteSuitable: 'What makes them suitable',
  ...Object.fromEntries(sections.map(({ id, name }) => [notesField(id), `Notes: ${name}`])),
  secondPersonLeft: 'When the second person left',
  strengths: 'Key strengths',
  areas: 'Areas for improvement',
})

/** The form as it is sent, by its limits: everything else in it may be unfinished. */
export const interviewSchema = (interview: Interview) =>
  z.object({
    ...savedAsTyped,
    ...Object.fromEntries(
      Object.entries(interviewTexts(interview)).map(([name, called]) => [
        name,
        z.string().max(50_000, `${called}: shorten to 50,000 characters or fewer`).default(''),
      ]),
    ),
  })

const oneOf = <T extends string>(sent: string, values: readonly T[]): T | null =>
  values.find(value => value === sent) ?? null

/** The interview in a form as it was sent: nothing in it has to be whole. What the programme does not have is left out. */
export const interviewSent = ({ sections, codes }: Interview, body: Record<string, unknown>): InterviewText => {
  const sent = (name: string): string => (typeof body[name] === 'string' ? body[name] : '')
  const written = sections.filter(({ id }) => sent(notesField(id)) !== '')
  return {
    heldOn: { day: sent('heldOn-day'), month: sent('heldOn-month'), year: sent('heldOn-year') },
    heldAt: sent('heldAt'),
    interviewee: oneOf(sent('interviewee'), ['practitioner', 'substitute']),
    substituteRole: sent('substituteRole'),
    substituteSuitable: sent('substituteSuitable'),
    substituteSupervises: oneOf(sent('substituteSupervises'), ['yes', 'no']),
    language: oneOf(sent('language'), ['en', 'cy', 'other']),
    notes: Object.fromEntries(written.map(({ id }) => [id, sent(notesField(id))])),
    codes: codes.filter(({ id }) => sent(codeField(id)) !== '').map(({ id }) => id),
    secondPerson: sent('secondPerson') || null,
    secondPersonLeft: sent('secondPersonLeft'),
    feedback: oneOf(sent('feedback'), ['none', 'practitioner', 'substitute']),
    strengths: sent('strengths'),
    areas: sent('areas'),
  }
}

/** The same the other way round: an interview as the fields of the form. */
export const interviewFields = ({ sections, codes }: Interview, text: InterviewText): Record<string, string> => ({
  'heldOn-day': text.heldOn.day,
  'heldOn-month': text.heldOn.month,
  'heldOn-year': text.heldOn.year,
  heldAt: text.heldAt,
  interviewee: text.interviewee ?? '',
  substituteRole: text.substituteRole,
  substituteSuitable: text.substituteSuitable,
  substituteSupervises: text.substituteSupervises ?? '',
  language: text.language ?? '',
  secondPerson: text.secondPerson ?? '',
  ...Object.fromEntries(sections.map(({ id }) => [notesField(id), text.notes[id] ?? ''])),
  ...Object.fromEntries(codes.map(({ id }) => [codeField(id), text.codes.includes(id) ? 'yes' : ''])),
  secondPersonLeft: text.secondPersonLeft,
  feedback: text.feedback ?? '',
  strengths: text.strengths,
  areas: text.areas,
})
