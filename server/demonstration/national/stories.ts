import type { CaseStory } from '../judging-cases.ts'

/** How the four cases of the national set were judged, from the records alone. Invented throughout. */
export const stories: readonly CaseStory[] = [
  {
    by: 'tom',
    facts: { 'review-due': true },
    judgements: {
      'P 2.1.1': ['yes: y y y y', 'The new national form asks about carers and was filled in with care.'],
      'P 2.1.2': ['yes: y y n', 'Work and family are seen as strengths, with examples.'],
      'P 2.1.3': ['no: n n y', 'The police reply is filed in another system and was not read.'],
      'P 2.2.1': ['yes: y y y y', 'A plan of four lines that both signed.'],
      'P 2.2.2': ['yes: y y y', 'Thinking skills before work, with a date for each.'],
      'P 2.2.3': ['no: n y n n', 'The contingency field of the national template was left as it is delivered.'],
      'P 2.3.1': ['yes: y y y -', 'Contact held through two changes of practitioner.'],
      'P 2.3.2': ['no: n n y - -', 'The programme’s waiting list is longer than the order.'],
      'P 2.3.3': ['no: n n y n -', 'No visit, and none asked for at the review.'],
      'P 2.4.1': ['yes: y y y', 'Their own view of progress opens the review.'],
      'P 2.4.2': ['no: n y n', 'The review does not say what changed.'],
      'P 2.4.3': ['no: n n n -', 'An arrest in the month before it is not in the review.'],
    },
  },
  {
    by: 'ines',
    facts: {},
    judgements: {
      'P 2.1.1': ['yes: y y y n', 'Deafness is known, and an interpreter was there from the start.'],
      'P 2.1.2': ['yes: y y y', 'Gambling is analysed well, down to days and sums.'],
      'P 2.1.3': ['yes: y y y', 'All enquiries were answered and used.'],
      'P 2.2.1': ['yes: y y n y', 'Pattern of contact fits the risk and the bus.'],
      'P 2.2.2': ['yes: y n y', 'The national service for gambling is named, with a date.'],
      'P 2.2.3': ['yes: y y y n', 'Restrictions and support stand side by side.'],
      'P 2.3.1': ['yes: y y y -', 'Appointments were kept, and flexible.'],
      'P 2.3.2': ['no: y n n - -', 'The national service has no worker in this county.'],
      'P 2.3.3': ['yes: y y y y -', 'The bank’s fraud team and the practitioner spoke each month.'],
    },
  },
  {
    by: 'nadia',
    facts: {},
    judgements: {
      'P 2.1.1': ['no: n y n n', 'Written after one telephone call of ten minutes.'],
      'P 2.1.2': ['no: n n y', 'Copied from an assessment of four years ago.'],
      'P 2.1.3': ['no: n n n', 'A non-molestation order is nowhere in it.'],
      'P 2.2.1': ['no: n n y n', 'The plan was sent by post.'],
      'P 2.2.2': ['no: y n n', 'One aim, “to comply”.'],
      'P 2.2.3': ['no: n n n n', 'No plan for the ex-partner, whose address is in the file.'],
      'P 2.3.1': ['yes: y y n -', 'When a full team took the case over, contact became regular.'],
      'P 2.3.2': ['no: n n n - -', 'Nothing was delivered in four months.'],
      'P 2.3.3': ['no: n n n n -', 'Police were not asked again after the first reply was lost.'],
    },
  },
  {
    by: 'gareth',
    facts: {},
    judgements: {
      'P 2.1.1': ['yes: y y y y', 'Welsh was asked about and is used.'],
      'P 2.1.2': ['yes: y y y', 'Farming debts and loneliness are set out with the person’s own words.'],
      'P 2.1.3': ['yes: y n y', 'Firearms were asked about and their removal is confirmed.'],
      'P 2.2.1': ['yes: y y y y', 'Meetings move with the lambing.'],
      'P 2.2.2': ['yes: y y y', 'A rural support charity is the first step, agreed by both.'],
      'P 2.2.3': ['yes: y y y y', 'What would call for a visit that day is listed.'],
      'P 2.3.1': ['yes: y y y -', 'The same practitioner throughout, in the same language.'],
      'P 2.3.2': ['yes: y y y - -', 'All that was planned was begun within six weeks.'],
      'P 2.3.3': ['yes: y y - y -', 'The neighbourhood police look in, and say so.'],
    },
  },
]
