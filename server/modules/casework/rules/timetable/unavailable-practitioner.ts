import type { TimetabledCase } from './setting.ts'

/** Someone who is interviewed in the practitioner's place: a line manager or supervisor, or a colleague who knows the case. */
export interface Substitute {
  kind: 'substitute'
  name: string
  role: string
  /** What makes them suitable: how they know the case. */
  suitable: string
  /** Whether they supervise the practitioner: only then may they have the feedback (DIPP manual 6.6). */
  supervises: boolean
}

/** The case is inspected from its records alone. */
export interface FileRead {
  kind: 'file-read'
}

/** How a case goes on whose practitioner is not available, as the lead inspector and the SPOC agreed (DIPP manual 5.1, 6.1, 6.6). */
export interface Unavailable {
  /** The case's id. */
  case: string
  /** Why the practitioner is not available. */
  reason: string
  /** With whom of the inspected body it was agreed: name and role. */
  agreedWith: string
  instead: Substitute | FileRead
}

/** Why it cannot be recorded how a case goes on, by field. Empty: it can (CASE-05). */
export const reasonsNotToGoOn = (
  { interviewee, fileRead }: Pick<TimetabledCase, 'interviewee' | 'fileRead'>,
  { reason, agreedWith, instead }: Unavailable,
): { field: string; text: string }[] => {
  const missing = (field: string, text: string, value: string) => (value.trim() ? [] : [{ field, text }])
  const ofSubstitute = ({ name, role, suitable }: Substitute) => [
    ...missing('name', 'Enter who is interviewed instead', name),
    ...missing('role', 'Enter their role', role),
    ...missing('suitable', 'Enter what makes them suitable: how they know the case', suitable),
    ...(name.trim() === interviewee
      ? [{ field: 'name', text: `Enter someone else: ${interviewee} is not available` }]
      : []),
  ]
  return [
    ...(fileRead ? [{ field: 'instead', text: 'The case is a file read already: nobody is interviewed' }] : []),
    ...missing('reason', `Enter why ${interviewee} is not available`, reason),
    ...missing('agreedWith', 'Enter with whom it was agreed', agreedWith),
    ...(instead.kind === 'substitute' ? ofSubstitute(instead) : []),
  ]
}

/** The case as it goes on: with someone else to interview, or as a file read. Who inspects it stays, if it was locked. */
export const goingOn = (inspected: TimetabledCase, { instead }: Unavailable): TimetabledCase =>
  instead.kind === 'substitute'
    ? { ...inspected, interviewee: instead.name }
    : { ...inspected, fileRead: true, locked: { ...inspected.locked, time: null } }
