import { defineMessage } from '#platform/notify/define-message.ts'

/** A message for tests, with a value of each kind. */
export const testMessage = defineMessage(
  'test-message',
  { place: 'name', day: 'day', time: 'time', files: 'count', plan: 'link', invitation: 'secretLink' },
  {
    en: {
      subject: ({ place }) => `The inspection of ${place}`,
      text: ({ day, time, files, plan, invitation }) => [
        `${files} files came on ${day} at ${time}.`,
        `The plan: ${plan}`,
        `Come in: ${invitation}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Arolygiad ${place}`,
      text: ({ day, time, files, plan, invitation }) => [
        `Daeth ${files} ffeil ar ${day} am ${time}.`,
        `Y cynllun: ${plan}`,
        `Dewch i mewn: ${invitation}`,
      ],
    },
  },
)

export const testValues = {
  place: 'Larchwood House',
  day: '2026-03-04',
  time: '09:00',
  files: 3,
  plan: '/inspections/larchwood-house-ap-2026/plan',
  invitation: '/invitations/0123456789abcdef',
}
