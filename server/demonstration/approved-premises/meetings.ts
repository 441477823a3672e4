import { londonInstant } from '#platform/dates.ts'
import type { Deed } from '../deed.ts'
import { arranging, layingOut, recording } from '../meetings.ts'

const record = {
  attendance: 'Marion Webb, area manager\nMorgan Ellis, AP manager\nNadia Rahman, lead inspector',
  beds: '24',
  occupied: '21',
  staff: '17.5',
  vacancies: '8%: one residential support worker on nights, one probation service officer',
  sickness: '5.2% in the last three months',
  specialist: 'Not an enhanced security site. A psychologically informed planned environment since the spring.',
  performance: 'Occupancy 88% over the quarter; drug tests as planned in two months of three.',
  logistics: 'The boiler is replaced on Thursday morning: the training room cannot be used until noon.',
  agreed: 'The group of residential support workers is met at the change of shifts (Morgan Ellis).',
}

/** The context-setting meeting was held the day before the team arrived, and its record sent. */
export const approvedPremisesMeetings = (
  reference: string,
  { announced, held }: { announced: string; held: string },
): Deed[] => {
  const by = 'nadia' as const
  return [
    layingOut(reference, { by, when: londonInstant(announced, '11:15') }),
    arranging(reference, { by, when: londonInstant(announced, '11:30') }, 'context-setting', {
      form: 'remote',
      place: 'By telephone',
      attendees: ['Marion Webb; Area manager', 'Morgan Ellis; AP manager'],
    }),
    recording(reference, { by, when: londonInstant(held, '16:05') }, 'context-setting', record),
  ]
}
