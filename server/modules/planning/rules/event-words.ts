import { formatDay, formatTime, isDay } from '#platform/dates.ts'

/** One thing that was done on an inspection, as the record has it. */
export interface RecordedEvent {
  id: number
  /** Name of who did it. */
  who: string
  what: string
  when: Date
  details: Record<string, unknown>
}

export interface EventInWords {
  /** What was done: `Moved “Publication”`. */
  text: string
  /** One line for each detail. */
  details: string[]
}

const words = (name: string): string =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[_-]/g, ' ')
    .toLowerCase()

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const value = (given: unknown): string => {
  if (given === null || given === undefined || given === '') return 'none'
  if (typeof given === 'boolean') return given ? 'yes' : 'no'
  if (Array.isArray(given)) return given.length === 0 ? 'none' : given.map(value).join(', ')
  if (typeof given === 'object')
    return Object.entries(given)
      .map(([name, inner]) => `${words(name)} ${value(inner)}`)
      .join(', ')
  return isDay(String(given)) ? formatDay(String(given)) : String(given)
}

const lines = (details: Record<string, unknown>, ...left: string[]): string[] =>
  Object.entries(details)
    .filter(([name]) => !left.includes(name))
    .map(([name, given]) => `${capital(words(name))}: ${value(given)}`)

const moment = (given: unknown): string => {
  const { date, time } = given as { date: string; time: string | null }
  return time ? `${formatDay(date)}, ${formatTime(time)}` : formatDay(date)
}

const followers = ({ followed }: Record<string, unknown>): string[] => {
  const steps = (followed ?? []) as { step: string; from: string; to: string }[]
  return steps.map(({ step, from, to }) => `What followed: ${words(step)}, from ${formatDay(from)} to ${formatDay(to)}`)
}

const reason = ({ reason: given }: Record<string, unknown>): string[] => (given ? [`Reason: ${given}`] : [])

const meetingTime = ({ day, start }: Record<string, unknown>): string =>
  day ? `When: ${moment({ date: day, time: start })}` : 'When: to be agreed'

type Describe = (details: Record<string, unknown>) => EventInWords

const infected: Describe = details => ({
  text: `A virus was found in “${details.name}”: nobody can open it, and it does not count as received`,
  details: [`Virus: ${details.virus}`, `Content (SHA-256): ${details.sha256}`],
})

const described: Record<string, Describe> = {
  INSPECTION_CREATED: details => ({
    text: `Set up the inspection of ${details.placeName}`,
    details: [
      `Programme: ${details.programmeName}, version ${details.version}`,
      `Content of the programme (SHA-256): ${details.hash}`,
      `Fieldwork date: ${formatDay(String(details.fieldwork))}`,
      ...reason(details),
    ],
  }),
  STEP_MOVED: details => ({
    text: `Moved “${details.name}” from ${moment(details.from)} to ${moment(details.to)}`,
    details: [...reason(details), ...followers(details)],
  }),
  STEP_MOVE_UNDONE: details => ({
    text: `Put “${details.name}” back from ${moment(details.from)} to ${moment(details.to)}`,
    details: followers(details),
  }),
  STEP_DONE: details => ({
    text: `Recorded “${details.name}” as done on ${formatDay(String(details.doneOn))}`,
    details: [],
  }),
  STEP_DONE_TAKEN_BACK: details => ({ text: `Took back that “${details.name}” is done`, details: [] }),
  TEAM_MEMBER_ADDED: details => ({
    text: `Put ${details.name} on the team as ${details.roleName ?? details.role}`,
    details: reason(details),
  }),
  TEAM_MEMBER_REMOVED: details => ({
    text: `Took ${details.name} off the team as ${details.roleName ?? details.role}`,
    details: reason(details),
  }),
  CHECKLIST_ITEM: ({ name, outcome, note }) => ({
    text: `Recorded “${name}” as ${words(String(outcome))}`,
    details: note ? [`Note: ${note}`] : [],
  }),
  MEETINGS_LAID_OUT: ({ meetings }) => ({
    text: 'Laid meetings out over the days',
    details: (meetings as string[]).map(name => `Meeting: ${name}`),
  }),
  MEETING_ADDED: details => ({ text: `Added the meeting “${details.name}”`, details: [meetingTime(details)] }),
  MEETING_CHANGED: details => ({ text: `Changed the meeting “${details.name}”`, details: [] }),
  MEETING_MOVED: details => ({
    text: `Moved the meeting “${details.name}”`,
    details: [meetingTime(details), ...reason(details)],
  }),
  MEETING_CANCELLED: details => ({ text: `Cancelled the meeting “${details.name}”`, details: reason(details) }),
  NOT_AVAILABLE: ({ name, day }) => ({
    text: `Recorded that ${name} is not available on ${formatDay(String(day))}`,
    details: [],
  }),
  AVAILABLE_AFTER_ALL: ({ name, day }) => ({
    text: `Took back that ${name} is not available on ${formatDay(String(day))}`,
    details: [],
  }),
  MEETINGS_SHARED: ({ told }) => ({ text: 'Shared the meetings with the inspected body', details: [`Told: ${told}`] }),
  MEETING_RECORD_SAVED: ({ name, version }) => ({
    text: `Saved the record of “${name}”`,
    details: [`Version: ${version}`],
  }),
  MEETING_RECORD_SENT: ({ name, told }) => ({
    text: `Sent the record of “${name}” to the inspected body`,
    details: [`Told: ${told}`],
  }),
  PLANNING_FILE_ADDED: ({ name, item, late, sha256 }) => ({
    text: `Sent “${name}”${late ? ', late' : ''}`,
    details: [`For: ${item}`, `Content (SHA-256): ${sha256}`],
  }),
  PLANNING_FILE_REMOVED: details => ({ text: `Removed “${details.name}”`, details: reason(details) }),
  BRIEFING_HELD: ({ name, heldOn, spoke, questions, otherwise, reason: why }) => ({
    text: `Recorded “${name}” as held on ${formatDay(String(heldOn))}`,
    details: [
      `Minutes: ${spoke}, and ${questions} for questions`,
      ...(otherwise as string[]).map(words => capital(words)),
      ...reason({ reason: why }),
    ],
  }),
  CALENDAR_ADDRESS_MADE: () => ({ text: 'Made an address of the calendar', details: [] }),
  CALENDAR_ADDRESS_ENDED: () => ({ text: 'Took the address of the calendar away', details: [] }),
  EVIDENCE_ITEM_CHANGED: details => ({ text: `Changed an item of the evidence list: ${details.text}`, details: [] }),
  EVIDENCE_ITEM_DROPPED: details => ({
    text: `Dropped from the evidence list: ${details.text}`,
    details: reason(details),
  }),
  EVIDENCE_ITEM_TAKEN_UP: details => ({ text: `Put on the evidence list again: ${details.text}`, details: [] }),
  EVIDENCE_ITEM_ADDED: details => ({ text: `Added to the evidence list: ${details.text}`, details: [] }),
  EVIDENCE_ASKED_FOR: details => ({ text: `Asked for more evidence: ${details.text}`, details: [] }),
  EVIDENCE_PERIOD_EXTENDED: details => ({
    text: `Extended to ${details.months} months what is asked for: ${details.text}`,
    details: [],
  }),
  EVIDENCE_DEADLINE_MOVED: details => ({
    text: `Moved the deadline of: ${details.text}`,
    details: reason(details),
  }),
  EVIDENCE_RECEIVED: details => ({
    text: `Sent “${details.name}”${details.late ? ', late' : ''}`,
    details: [`For: ${details.item ?? 'not asked for'}`, `Content (SHA-256): ${details.sha256}`],
  }),
  EVIDENCE_TAKEN_BACK: details => ({ text: `Took back “${details.name}”`, details: [] }),
  EVIDENCE_INFECTED: infected,
  PLANNING_FILE_INFECTED: infected,
  EVIDENCE_UNAVAILABLE: details => ({
    text: `Said that it is not available: ${details.text}`,
    details: reason(details),
  }),
  EVIDENCE_REVIEWED: details => ({
    text: `Wrote what the evidence shows: ${words(String(details.item))}`,
    details: [],
  }),
  EVIDENCE_ORIGINAL_CLOSED: details => ({
    text: `Closed the original “${details.name}” to all but the lead inspector`,
    details: reason(details),
  }),
  ENQUIRY_RAISED: details => ({
    text: `Raised a line of enquiry: ${details.text}`,
    details: [`Who follows it: ${details.assignedTo}`],
  }),
  ENQUIRY_CLOSED: details => ({
    text: `Closed a line of enquiry: ${details.text}`,
    details: [`Found: ${details.found}`],
  }),
  MESSAGE_ENQUEUED: details => ({ text: `A message is to be sent: ${words(String(details.template))}`, details: [] }),
  MESSAGE_SENT: details => ({ text: 'A message was sent', details: [`By: ${details.by}`] }),
  MESSAGE_FAILED: () => ({ text: 'A message could not be sent', details: [] }),
  MESSAGE_TRIED_AGAIN: details => ({ text: 'Had a message tried again', details: reason(details) }),
  MESSAGE_GIVEN_UP: details => ({ text: 'Gave a message up', details: reason(details) }),
  OUTSIDER_INVITED: details => ({ text: `Invited ${details.name} as ${details.roleName}`, details: [] }),
  INVITATION_ACCEPTED: () => ({ text: 'Came in for the first time', details: [] }),
  INVITATION_RENEWED: details => ({ text: `Sent ${details.name} a new link`, details: [] }),
  LINK_ASKED_FOR: () => ({ text: 'Asked for a new link', details: [] }),
  INSPECTED_BODY_TOLD: ({ toldOn, toldAt, how }) => ({
    text: 'Recorded who of the inspected body was told',
    details: [`When: ${formatDay(String(toldOn))}, ${formatTime(String(toldAt))}`, `How: ${how}`],
  }),
  ANNOUNCEMENT_CORRECTED: () => ({ text: 'Corrected the words of the announcement', details: [] }),
  ANNOUNCEMENT_ISSUED: details => ({ text: 'Issued the announcement', details: lines(details) }),
  PLAN_CONFIRMED: () => ({ text: 'Confirmed the dates of the plan', details: [] }),
  PLAN_ISSUE_RAISED: () => ({ text: 'Raised an issue with the plan', details: [] }),
  PLAN_ISSUE_ANSWERED: () => ({ text: 'Answered an issue with the plan', details: [] }),
  DOOR_CLOSED: ({ lastDay, atOnce, people }) => ({
    text: atOnce
      ? 'Ended all access from outside with the publication'
      : `Set all access from outside to end after ${formatDay(String(lastDay))}, with the publication`,
    details: [`People who had access: ${people}`],
  }),
  ACCESS_LAST_DAY_SET: details => ({
    text: `Set the access of ${details.name} to end after ${formatDay(String(details.to))}`,
    details: [],
  }),
  INVITATION_WITHDRAWN: details => ({ text: `Withdrew the access of ${details.name}`, details: [] }),
  SITE_ADDED: ({ name }) => ({ text: `Added the site ${name}`, details: [] }),
  SITE_CHANGED: ({ name, inductedOn }) => ({
    text: `Changed the site ${name}`,
    details: inductedOn ? [`Induction given: ${value(inductedOn)}`] : [],
  }),
  PASS_HANDED_OUT: ({ name, what, site }) => ({ text: `Handed ${what} of ${site} to ${name}`, details: [] }),
  PASS_HANDED_BACK: ({ name, what }) => ({ text: `Took ${what} back from ${name}`, details: [] }),
  CONFLICT_DECLARED: ({ kind, toDecide }) => ({
    text: kind === 'none' ? 'Declared no conflict of interest' : `Declared a conflict of interest (${kind})`,
    details: toDecide ? ['The head of programme decides'] : [],
  }),
  CONFLICT_DECIDED: ({ name, outcome, closed, reason: why }) => ({
    text: {
      keep: `Decided that ${name} stays on the inspection with the declared conflict of interest`,
      limit: `Decided that ${name} stays on the inspection without ${value(closed)}`,
      remove: `Decided that ${name} leaves the inspection for a conflict of interest`,
    }[String(outcome)] as string,
    details: reason({ reason: why }),
  }),
}

/** An event in words. One that is not known here (later modules have theirs) is told by its name and details. */
export const eventInWords = ({ what, details }: Pick<RecordedEvent, 'what' | 'details'>): EventInWords =>
  described[what]?.(details) ?? { text: capital(words(what)), details: lines(details) }
