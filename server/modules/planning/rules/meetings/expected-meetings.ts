import type { Planning, Programme } from '#modules/programmes'
import type { Meeting } from './meeting.ts'

export type ExpectedMeeting = Planning['meetings'][number]

/** The meetings that the programme asks for at this level, in its order (PLAN-09). */
export const expectedMeetings = ({ planning }: Programme, level: string): ExpectedMeeting[] =>
  planning.meetings.filter(({ levels }) => !levels || levels.includes(level))

/** Those of them that no meeting stands for yet. One that was cancelled stands for none. */
export const notYetPlanned = (expected: readonly ExpectedMeeting[], meetings: readonly Meeting[]): ExpectedMeeting[] =>
  expected.filter(({ id }) => !meetings.some(({ covers, cancelled }) => !cancelled && covers.includes(id)))

/** What a meeting stands for, in the programme's order. */
export const coveredBy = (
  { covers }: Pick<Meeting, 'covers'>,
  expected: readonly ExpectedMeeting[],
): ExpectedMeeting[] => expected.filter(({ id }) => covers.includes(id))
