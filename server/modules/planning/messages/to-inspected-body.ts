import { defineMessage } from '#platform/notify/define-message.ts'

/** Tells the inspected body that the announcement is there to be read (PLAN-05). */
export const announcementMessage = defineMessage(
  'announcement-issued',
  { place: 'name', link: 'link' },
  {
    en: {
      subject: ({ place }) => `The inspection of ${place} is announced`,
      text: ({ place, link }) => [
        `The announcement of the inspection of ${place} is on its own pages: the letter, and all that goes with it, to be read there or as PDF and Word files.`,
        `Read it: ${link}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Cyhoeddwyd arolygiad ${place}`,
      text: ({ place, link }) => [
        `Mae cyhoeddiad arolygiad ${place} ar ei dudalennau ei hun: y llythyr, a phopeth sydd gydag ef, i’w darllen yno neu fel ffeiliau PDF a Word.`,
        `Darllenwch ef: ${link}`,
      ],
    },
  },
)

/** Tells whoever raised an issue with the plan that it is answered (PLAN-06). */
export const issueAnsweredMessage = defineMessage(
  'plan-issue-answered',
  { place: 'name', by: 'name', link: 'link' },
  {
    en: {
      subject: ({ place }) => `An answer about the dates of the inspection of ${place}`,
      text: ({ by, link }) => [
        `${by} has answered what you raised about the dates of the inspection.`,
        `Read the answer: ${link}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Ateb am ddyddiadau arolygiad ${place}`,
      text: ({ by, link }) => [
        `Mae ${by} wedi ateb yr hyn a godwyd gennych am ddyddiadau’r arolygiad.`,
        `Darllenwch yr ateb: ${link}`,
      ],
    },
  },
)
