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
