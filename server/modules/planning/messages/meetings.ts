import { defineMessage } from '#platform/notify/define-message.ts'

/** To the inspected body: the meetings are there to be read (DIPP manual 5.1, 5.2). */
export const meetingsShared = defineMessage(
  'meetings-shared',
  { place: 'name', meetings: 'link' },
  {
    en: {
      subject: ({ place }) => `Meetings of the inspection of ${place}`,
      text: ({ place, meetings }) => [
        `The schedule of meetings for the inspection of ${place} is ready, or has changed.`,
        `Read it here: ${meetings}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Cyfarfodydd arolygiad ${place}`,
      text: ({ place, meetings }) => [
        `Mae amserlen y cyfarfodydd ar gyfer arolygiad ${place} yn barod, neu wedi newid.`,
        `Darllenwch hi yma: ${meetings}`,
      ],
    },
  },
)

/** To the inspected body: the record of a meeting (DIPP manual 3.5, AP manual 3.3). */
export const meetingRecordSent = defineMessage(
  'meeting-record',
  { place: 'name', meeting: 'name', record: 'link' },
  {
    en: {
      subject: ({ meeting, place }) => `Record: ${meeting}, ${place}`,
      text: ({ meeting, record }) => [`The record of “${meeting}” is ready for you.`, `Read it here: ${record}`],
    },
    cy: {
      subject: ({ meeting, place }) => `Cofnod: ${meeting}, ${place}`,
      text: ({ meeting, record }) => [`Mae cofnod “${meeting}” yn barod i chi.`, `Darllenwch ef yma: ${record}`],
    },
  },
)

const moved = { place: 'name', meeting: 'name', fromDay: 'day', fromTime: 'time', meetings: 'link' } as const

/** To the inspected body: a meeting of which it was told is at another time. Why, it reads at its door. */
export const meetingMoved = defineMessage(
  'meeting-moved',
  { ...moved, day: 'day', time: 'time' },
  {
    en: {
      subject: ({ meeting, place }) => `Moved: ${meeting}, ${place}`,
      text: ({ meeting, day, time, fromDay, fromTime, meetings }) => [
        `“${meeting}” is now on ${day} at ${time}. It was to be on ${fromDay} at ${fromTime}.`,
        `Read why, and all meetings: ${meetings}`,
      ],
    },
    cy: {
      subject: ({ meeting, place }) => `Wedi’i symud: ${meeting}, ${place}`,
      text: ({ meeting, day, time, fromDay, fromTime, meetings }) => [
        `Mae “${meeting}” nawr ar ${day} am ${time}. Roedd i fod ar ${fromDay} am ${fromTime}.`,
        `Darllenwch pam, a’r holl gyfarfodydd: ${meetings}`,
      ],
    },
  },
)

/** The same for one that is cancelled, or has no time any more. */
export const meetingOff = defineMessage('meeting-off', moved, {
  en: {
    subject: ({ meeting, place }) => `Not at its time: ${meeting}, ${place}`,
    text: ({ meeting, fromDay, fromTime, meetings }) => [
      `“${meeting}” is not on ${fromDay} at ${fromTime} any more.`,
      `Read the meetings as they are now: ${meetings}`,
    ],
  },
  cy: {
    subject: ({ meeting, place }) => `Ddim ar ei amser: ${meeting}, ${place}`,
    text: ({ meeting, fromDay, fromTime, meetings }) => [
      `Nid yw “${meeting}” ar ${fromDay} am ${fromTime} mwyach.`,
      `Darllenwch y cyfarfodydd fel y maent nawr: ${meetings}`,
    ],
  },
})
