/** Someone of the inspected body or of a partner who is asked to a meeting. */
export interface Attendee {
  name: string
  /** What they are there as: `Head of Operations`. */
  post: string
  /** Empty where it does not matter. */
  grade: string
  /** The name of their line manager. Empty where it is not known. */
  lineManager: string
}

export const meetingForms = ['face-to-face', 'remote', 'mixed'] as const
export type MeetingForm = (typeof meetingForms)[number]

/** A meeting as it is planned. */
export interface MeetingPlan {
  name: string
  kind: string
  /** Ids of the programme's meetings that it stands for: of several, where one person has several roles (DIPP manual 5.2). */
  covers: readonly string[]
  /** As `2026-02-11` and `13:30`; neither while it is to be agreed. */
  day: string | null
  start: string | null
  minutes: number
  form: MeetingForm
  /** Why some are there and others remote: only exceptionally (DIPP manual 5.2). */
  mixedReason: string
  /** The room, or the address of the call. */
  place: string
  attendees: readonly Attendee[]
  /** Usernames of those on the team who take part. */
  team: readonly string[]
}

export interface Meeting extends MeetingPlan {
  id: string
  version: number
  changedAt: Date
  changedBy: string
  cancelled: { at: Date; by: string; reason: string } | null
}

/** A meeting that has a day and a time. */
export type TimedMeeting = Meeting & { day: string; start: string }

/** Those that take place, with a day and a time, in the order of time. */
export const timedMeetings = (meetings: readonly Meeting[]): TimedMeeting[] =>
  meetings
    .filter((meeting): meeting is TimedMeeting => !meeting.cancelled && meeting.day !== null && meeting.start !== null)
    .toSorted((a, b) => (`${a.day} ${a.start}` < `${b.day} ${b.start}` ? -1 : 1))
