/** Who is interviewed about a case: whoever has it, or a suitable substitute where they are not available (DIPP manual 6.1). */
export type Interviewee = 'practitioner' | 'substitute'

/** A day as it was typed into three inputs: each part may be half written. */
export interface DayTyped {
  day: string
  month: string
  year: string
}

/** `nobody`, in the place of a reason for which a second person was there. */
export const nobody = 'nobody'

/**
 * What an inspector records of the interview about a case. What is typed is kept as it was typed, so that no save waits until a day
 * or a time is whole.
 */
export interface InterviewText {
  heldOn: DayTyped
  heldAt: string
  interviewee: Interviewee | null
  /** What the substitute is to the case: a role, never a name. */
  substituteRole: string
  substituteSuitable: string
  /** Whether the substitute supervises the practitioner. */
  substituteSupervises: 'yes' | 'no' | null
  /** The language that the person prefers. */
  language: 'en' | 'cy' | 'other' | null
  /** By the id of the section of the programme’s guide. One without notes is not there. */
  notes: Readonly<Record<string, string>>
  /** Ids of the programme’s coded items, in its order. */
  codes: readonly string[]
  /** `nobody`, or the reason of the programme for which a second person was there; null while it is open. */
  secondPerson: string | null
  /** When the second person left. */
  secondPersonLeft: string
  /** To whom feedback was given, `none` for nobody; null while it is open. */
  feedback: Interviewee | 'none' | null
  strengths: string
  areas: string
}

/** An interview as it stands. */
export interface RecordedInterview extends InterviewText {
  version: number
  changedAt: Date
  changedBy: string
}

/** An interview of which nothing is recorded yet. */
export const blankInterview: InterviewText = {
  ...{ heldOn: { day: '', month: '', year: '' }, heldAt: '', language: null },
  ...{ interviewee: null, substituteRole: '', substituteSuitable: '', substituteSupervises: null },
  ...{ notes: {}, codes: [], secondPerson: null, secondPersonLeft: '' },
  ...{ feedback: null, strengths: '', areas: '' },
}

/** Whether feedback is recorded as given, to whomever. */
export const isFeedbackGiven = ({ feedback }: Pick<InterviewText, 'feedback'>): boolean =>
  feedback === 'practitioner' || feedback === 'substitute'

/** Whether a second person is recorded as there. */
export const hadSecondPerson = ({ secondPerson }: Pick<InterviewText, 'secondPerson'>): boolean =>
  secondPerson !== null && secondPerson !== nobody

const single = ['heldAt', 'interviewee', 'substituteRole', 'substituteSuitable', 'substituteSupervises'] as const
const others = ['language', 'secondPerson', 'secondPersonLeft', 'feedback', 'strengths', 'areas'] as const

/** Whether both say the same, whatever the order of sections and codes. */
export const isSameInterview = (a: InterviewText, b: InterviewText): boolean =>
  [...single, ...others].every(field => a[field] === b[field]) &&
  (['day', 'month', 'year'] as const).every(part => a.heldOn[part] === b.heldOn[part]) &&
  Object.keys(a.notes).length === Object.keys(b.notes).length &&
  Object.entries(a.notes).every(([section, text]) => b.notes[section] === text) &&
  a.codes.length === b.codes.length &&
  a.codes.every(code => b.codes.includes(code))
