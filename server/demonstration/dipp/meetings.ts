import { addDays, londonInstant } from '#platform/dates.ts'
import type { Deed } from '../deed.ts'
import { workingDayFrom } from '../fieldwork-days.ts'
import { arranging, beingAway, layingOut, movingLater, recording, sharing } from '../meetings.ts'

const record = {
  attendance:
    'Alex Moor, single point of contact\nDaniel Frost, head of public protection\nGareth Pryce, lead inspector',
  'planning-meeting-1':
    'Explained. The region asked how domain two is counted, and has had the questions since Monday.',
  'planning-meeting-2':
    'The sample is with the region. One exclusion has been asked for and is with the lead inspector.',
  'planning-meeting-3': 'The organisation information is complete. Evidence in advance is on its way.',
  'planning-meeting-5': 'The information for staff went out with the announcement; 61 answers to the survey so far.',
  'planning-meeting-7': 'The draft was gone through. MAPPA and police are met together with their chairs on one day.',
  'planning-meeting-8': 'Dates as in the project plan. The briefing is on the Monday at 10am, by video.',
  agreed:
    'The region names who attends each meeting by Friday (Alex Moor). The lead inspector shares the schedule after that.',
}

/** The planning meeting was held and its record sent; the meetings of week two are laid out and shared. */
export const dippMeetings = (reference: string, meeting: string, weekTwo: string): Deed[] => {
  const by = 'gareth' as const
  const at = (day: number, time: string): { by: typeof by; when: Date } => ({
    by,
    when: londonInstant(workingDayFrom(addDays(meeting, day)), time),
  })
  return [
    beingAway(reference, at(-2, '13:40'), {
      ...{ name: 'Daniel Frost', post: 'Head of Public Protection', day: addDays(weekTwo, 1) },
      ...{ from: '9am', until: '11am' },
    }),
    layingOut(reference, at(-2, '14:10')),
    arranging(reference, at(-2, '14:30'), 'planning-meeting', {
      form: 'remote',
      place: 'By video: the link is in the invitation',
      attendees: ['Alex Moor; Single point of contact', 'Daniel Frost; Head of Public Protection'],
    }),
    recording(reference, at(0, '15:20'), 'planning-meeting', record),
    arranging(reference, at(0, '15:40'), 'briefing', {
      form: 'remote',
      place: 'By video',
      attendees: ['Ruth Calder; Regional probation director', 'Owen Marsh; Head of Operations'],
    }),
    arranging(reference, at(0, '15:45'), 'rpd-head-of-operations', {
      place: 'Regional office, room 2',
      attendees: ['Ruth Calder; RPD', 'Owen Marsh; Head of Operations'],
    }),
    arranging(reference, at(0, '15:50'), 'head-of-public-protection', {
      place: 'Regional office, room 2',
      attendees: ['Daniel Frost; Head of Public Protection'],
    }),
    arranging(reference, at(0, '15:55'), 'pdu-heads', {
      place: 'Regional office, board room',
      attendees: [
        'Ann Tolley; Head of PDU; Senior manager; Owen Marsh',
        'Bilal Rahim; Head of PDU; Senior manager; Owen Marsh',
        'Carys Lloyd; Head of PDU; Senior manager; Owen Marsh',
        'David Onslow; Head of PDU; Senior manager; Owen Marsh',
        'Esther Bright; Deputy head of PDU; Middle manager; Ann Tolley',
      ],
    }),
    sharing(reference, at(0, '16:15')),
    movingLater(reference, at(0, '16:50'), 'head-of-public-protection', {
      minutes: 15,
      reason: 'Daniel Frost chairs a MAPPA meeting that may overrun',
    }),
  ]
}
