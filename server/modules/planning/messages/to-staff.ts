import { defineMessage } from '#platform/notify/define-message.ts'

/** To those of the team who answer the inspected body: it has raised an issue with the plan (PLAN-06, DIPP manual 3.4). */
export const planIssueRaised = defineMessage(
  'plan-issue-raised',
  { place: 'name', by: 'name', link: 'link' },
  {
    en: {
      subject: ({ place }) => `An issue with the dates: ${place}`,
      text: ({ place, by, link }) => [
        `${by} has raised an issue with the dates of the inspection of ${place}. It waits for an answer.`,
        `Read and answer it: ${link}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Mater ynglŷn â’r dyddiadau: ${place}`,
      text: ({ place, by, link }) => [
        `Mae ${by} wedi codi mater ynglŷn â dyddiadau arolygiad ${place}. Mae’n aros am ateb.`,
        `Darllenwch ac atebwch ef: ${link}`,
      ],
    },
  },
)

/** To whoever decides: somebody has declared a conflict of interest (TEAM-02). What it is stays out of the message. */
export const conflictDeclared = defineMessage(
  'conflict-declared',
  { place: 'name', who: 'name', link: 'link' },
  {
    en: {
      subject: ({ place }) => `A conflict of interest to decide on: ${place}`,
      text: ({ place, who, link }) => [
        `${who} has declared a conflict of interest for the inspection of ${place}, and waits for a decision.`,
        `Read and decide: ${link}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Gwrthdaro buddiannau i benderfynu arno: ${place}`,
      text: ({ place, who, link }) => [
        `Mae ${who} wedi datgan gwrthdaro buddiannau ar gyfer arolygiad ${place}, ac yn aros am benderfyniad.`,
        `Darllenwch a phenderfynwch: ${link}`,
      ],
    },
  },
)
