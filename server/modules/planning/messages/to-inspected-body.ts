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

/** Tells the inspected body that the report is published, and until when it can come to its own pages (CONF-05). */
export const reportPublished = defineMessage(
  'report-published',
  { place: 'name', day: 'day', link: 'link' },
  {
    en: {
      subject: ({ place }) => `The report on ${place} is published`,
      text: ({ place, day, link }) => [
        `The report of the inspection of ${place} is published. Everyone can read it, without signing in: ${link}`,
        `With it your access to the pages of the inspection ends. Its last day is ${day}.`,
      ],
    },
    cy: {
      subject: ({ place }) => `Mae’r adroddiad ar ${place} wedi’i gyhoeddi`,
      text: ({ place, day, link }) => [
        `Mae adroddiad arolygiad ${place} wedi’i gyhoeddi. Gall pawb ei ddarllen, heb fewngofnodi: ${link}`,
        `Gyda hynny daw eich mynediad i dudalennau’r arolygiad i ben. Ei ddiwrnod olaf yw ${day}.`,
      ],
    },
  },
)
