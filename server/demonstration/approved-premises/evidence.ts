import type { InventedNote } from '../gathering.ts'
import { words } from '../words.ts'

/** What the team noted at Larchwood House. Invented throughout. */
export const approvedPremisesEvidence: readonly InventedNote[] = [
  {
    by: 'ines',
    source: 'data',
    title: 'Rota and sickness return for the last 13 weeks',
    text: words`
      Minimum cover by day was met on every shift. By night the second post was filled by agency staff on 31 of 91
      nights, and on four nights one person worked alone until 2am. Two of 14 residential posts are vacant.
    `,
    validity: 'strong',
    weight: 'high',
    codes: '1.1.5, 2.1, 2.1.1',
  },
  {
    by: 'tom',
    source: 'case',
    title: 'Casework: eight cases of current and former residents',
    text: words`
      Information from prison and practitioner was on file before arrival in seven of eight cases. Risk plans named
      triggers and tasks for each shift in six. Follow-up of positive drug tests could be traced in two of five. Two
      cases had gone three weeks without a keywork session.
    `,
    validity: 'strong',
    weight: 'high',
    codes: '1.2.1, 3.1.3, 3.2.1, 3.2.3, 4.1, 4.1.1, 4.1.2, 4.1.3, 4.2.1, 5.1.1',
  },
  {
    by: 'nadia',
    source: 'document',
    title: 'Out-of-hours recall log of a year, and enforcement records of three months',
    text: words`
      Six out-of-hours recalls in the year. Each has the duty manager’s reasons and the alternatives that were weighed.
      Of 19 positive or refused tests, 11 have no recorded action. Warnings are not counted by age, ethnicity or
      disability.
    `,
    validity: 'strong',
    weight: 'high',
    codes: '1.2, 1.2.3, 3.2.3, 3.3.1, 4.3.2',
  },
  {
    by: 'ines',
    source: 'observation',
    title: 'Walk through the building with the duty manager',
    text: words`
      Clean, warm and well kept, with a garden that is used. One shower has been out of order for five weeks. The camera
      on the rear stairs shows no picture and the log does not say since when; no interim check is in place.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: '3.1, 3.1.1, 3.1.2, 3.1.4',
  },
  {
    by: 'tom',
    source: 'observation',
    title: 'Evening handover on Wednesday',
    text: words`
      Twenty-five minutes, all residents spoken of one by one with mood, whereabouts and what to look out for. Curfew
      times on the board agreed with the plans. The night worker repeated back the two observations due before midnight.
    `,
    validity: 'strong',
    weight: 'high',
    codes: '2.1.4, 2.2.4, 4.2.1, 4.2.2',
  },
  {
    by: 'tom',
    source: 'observation',
    title: 'Search of two rooms',
    text: words`
      Courteous, and the residents knew why. Both searches took under six minutes; mattress, window frame and waste bin
      were not looked at. The form was filled in before the second room was entered.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: '2.1.2, 3.1.5',
  },
  {
    by: 'ines',
    source: 'observation',
    title: 'Medication round and talk with the medication lead',
    text: words`
      Identity checked each time, taking witnessed, sheet signed at once. Stock of the three controlled drugs agreed
      with the register. Each man who keeps his own medication has a dated assessment.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: '2.1.2, 3.2.2',
  },
  {
    by: 'ines',
    source: 'people-on-probation',
    title: 'Residents: survey of 17, and conversations with six',
    text: words`
      Fifteen of 17 can name a member of staff whom they would go to. Thirteen say that the weekend is long and empty.
      Ten know what became of the last suggestion they made. Two new arrivals understood their curfew but not their
      exclusion zone until somebody showed them a map.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: '1.1, 1.1.2, 1.1.3, 2.1.3, 2.1.4, 3.1, 3.1.1, 3.1.2, 3.2.2, 4.1.3, 5.2.1',
  },
  {
    by: 'nadia',
    source: 'interview',
    title: 'Meeting with the approved premises manager',
    text: words`
      Clear about what the house is for: “a settled start, and no surprises for the public”. Open about night cover,
      which was put to the area in March and again in June. Room sharing ended a year ago. Reads four records a week;
      had not compared enforcement between groups.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: '1.1, 1.1.1, 1.1.2, 1.1.3, 1.1.4, 1.1.5, 1.2, 1.2.1, 1.2.2, 1.2.3, 2.2.1, 3.1.3',
  },
  {
    by: 'ines',
    source: 'focus-group',
    title: 'Focus group with five residential support workers',
    text: words`
      Proud of the place and of each other. All can describe a change that came from a reflective meeting after an
      incident. Two of the three who work nights have had no naloxone refresher. Searches are “fitted in before the
      shift ends”.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: '1.1.2, 1.2.2, 2.1, 2.1.1, 2.1.2, 2.2.1, 2.2.4, 3.2.1, 3.3.1, 4.2.2, 4.3.2',
  },
  {
    by: 'tom',
    source: 'focus-group',
    title: 'Focus group with keyworkers and probation service officers',
    text: words`
      They share one view of each resident and speak of them as individuals. Keywork is the first thing to go when a
      shift is short. Referrals come complete far more often since the weekly call with prisons began.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: '1.1.1, 2.1.3, 4.1, 4.1.1, 4.1.2, 5.1.1, 5.2.1',
  },
  {
    by: 'nadia',
    source: 'stakeholder',
    title: 'Call with the neighbourhood police sergeant and a ward councillor',
    text: words`
      Both know the manager and have been in the building this year. A concern about gatherings at the bus stop was
      raised in spring and dealt with inside a week. A community garden takes two residents every Tuesday.
    `,
    validity: 'moderate',
    weight: 'low',
    codes: '1.1.4',
  },
]
