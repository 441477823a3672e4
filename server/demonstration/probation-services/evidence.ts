import type { InventedNote } from '../gathering.ts'
import { words } from '../words.ts'

/** What the team noted in Coventry. Invented throughout: nothing here is about the real probation delivery unit. */
export const probationServicesEvidence: readonly InventedNote[] = [
  {
    by: 'gareth',
    source: 'document',
    title: 'Delivery plan, risk register and board papers',
    text: words`
      Invented for demonstration, like all that is noted here. A two-page plan with five aims, each with an owner and a
      measure. The risk register is reviewed monthly; the entry on information from the police has been red for seven
      months, with an action every month.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: 'P 1.1.1, P 1.1.1.a, P 1.1.1.d, P 1.1.1.e, P 1.1.2, P 1.1.2.b, P 1.1.2.d, P 1.3.1.a',
  },
  {
    by: 'gareth',
    source: 'interview',
    title: 'Meeting with the head of the PDU and two deputies',
    text: words`
      Know their unit well, and speak of quality before timeliness. Candid that a change of court rota in spring was
      made in a week and looked at for equality afterwards.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: words`
      P 1.1.1, P 1.1.1.a, P 1.1.1.b, P 1.1.1.d, P 1.1.1.e, P 1.1.2, P 1.1.2.a, P 1.1.2.c, P 1.1.2.d, P 1.2.1.c,
      P 1.2.2.b, P 1.2.3.a, P 1.3.1, P 1.3.1.b, P 1.3.1.c, P 1.3.3.a
    `,
  },
  {
    by: 'tom',
    source: 'data',
    title: 'Workforce, sickness and workload figures for twelve months',
    text: words`
      Probation officer posts 71 per cent filled in July, probation services officer posts 96 per cent. The average
      workload of officers was 124 per cent, of probation services officers 103. Sickness fell from 13 to nine days.
    `,
    validity: 'strong',
    weight: 'high',
    codes: words`
      P 1.1.2.a, P 1.2.1, P 1.2.1.a, P 1.2.1.b, P 1.2.1.c, P 1.2.2, P 1.2.2.a, P 1.2.2.b, P 1.2.3.c, P 1.2.4, P
      1.2.4.a
    `,
  },
  {
    by: 'tom',
    source: 'focus-group',
    title: 'Focus group with practitioners, mixed offices',
    text: words`
      Nine people. They feel able to challenge and gave two examples. Officers describe evenings spent on reports;
      those who are new praise their mentors. Enquiries to children’s services come back late, and they have stopped
      asking why.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: words`
      P 1.1.1.c, P 1.1.2.b, P 1.2.1, P 1.2.1.a, P 1.2.1.b, P 1.2.2.a, P 1.2.2.c, P 1.2.3, P 1.2.3.a, P 1.2.3.b,
      P 1.2.3.c, P 1.2.4, P 1.2.4.b, P 1.2.4.c, P 1.3.2.a, P 1.3.3, P 1.3.3.a, P 1.3.3.b
    `,
  },
  {
    by: 'nadia',
    source: 'focus-group',
    title: 'Focus group with senior probation officers',
    text: words`
      Seven managers with ten to 12 practitioners each. Oversight is “done at the points the system asks for”. They
      value their own fortnightly learning set, and protect it.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: 'P 1.2.1.b, P 1.2.2, P 1.2.2.a, P 1.2.3, P 1.2.3.a, P 1.2.3.b, P 1.2.4.a, P 1.2.4.c',
  },
  {
    by: 'nadia',
    source: 'data',
    title: 'Staff survey, 64 answers of 118',
    text: words`
      Seventy-three per cent say that they can speak openly, 41 per cent that their workload is manageable, 68 per cent
      that their supervision is useful. Fifty-nine per cent feel well supported in their wellbeing.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'P 1.1.1.c, P 1.2.2.c, P 1.2.3, P 1.2.3.b, P 1.2.3.c, P 1.2.4.b, P 1.2.4.c',
  },
  {
    by: 'nadia',
    source: 'people-on-probation',
    title: 'Conversations with eleven people on probation',
    text: words`
      Most feel known and respected by their practitioner, and half have had three or more in a year. Two who use
      wheelchairs travel across the city for the one accessible group room. Nobody recalled being asked for a view.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'P 1.1.2.c, P 1.3.2, P 1.3.2.a, P 1.3.2.b, P 1.3.2.d',
  },
  {
    by: 'gareth',
    source: 'stakeholder',
    title: 'Meetings with police, children’s services, a housing provider and the court',
    text: words`
      Partners know and value the PDU’s leaders. The police accept that domestic abuse information takes 12 days on
      average against an agreed three. The court is content with the advice it gets, and with how soon.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: 'P 1.1.1.b, P 1.3.2.c, P 1.3.3, P 1.3.3.a, P 1.3.3.b, P 1.3.3.c',
  },
  {
    by: 'tom',
    source: 'document',
    title: 'Profile of people on probation and services directory',
    text: words`
      The profile was drawn up 14 months ago and covers needs and protected characteristics; risk of harm has a
      paragraph. Contract reviews for two services are on file, each with actions. The directory lists what is bought,
      not what is free.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: 'P 1.3.1, P 1.3.1.a, P 1.3.1.b, P 1.3.1.c, P 1.3.2, P 1.3.2.b, P 1.3.2.c, P 1.3.2.d, P 1.3.3.c',
  },
]
