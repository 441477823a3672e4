import type { CaseStory } from '../judging-cases.ts'

/** How the first four cases of the cohort were judged. Invented throughout: nothing here is about the real probation delivery unit. */
export const stories: readonly CaseStory[] = [
  {
    by: 'tom',
    facts: { 'review-due': true },
    judgements: {
      'P 2.1.1': [
        'yes: y y y y',
        'Motivation was explored over three sessions, with childcare and shift work in mind.',
      ],
      'P 2.1.2': ['yes: y n y', 'Debt and drinking are tied to the offence in the practitioner’s own words.'],
      'P 2.1.3': ['no: n n y', 'Two earlier call-outs were on the police system. Nobody had asked for them.'],
      'P 2.2.1': ['yes: y y y y', 'The plan is short and shared, and appointments follow the rota at work.'],
      'P 2.2.2': ['yes: y y y', 'Drinking comes first, then money: in the order in which they led to the offence.'],
      'P 2.2.3': [
        'no: n y n n',
        'Contingency is a sentence that would fit anyone, and children’s services are not named.',
      ],
      'P 2.3.1': ['yes: y y y -', 'Seen weekly at first, later fortnightly, and met at the workplace once.'],
      'P 2.3.2': [
        'no: n y n -',
        'The alcohol worker saw them once in five months, and the referral was not made again.',
      ],
      'P 2.3.3': ['no: n n y n -', 'No home visit, although the address had changed twice.'],
      'P 2.4.1': ['yes: y y y', 'The review asked what had helped, and dropped what had not.'],
      'P 2.4.2': ['no: n n y', 'Progress was copied from the last review, word for word.'],
      'P 2.4.3': ['no: n n n -', 'A new relationship was noted in March and weighed for nobody’s safety.'],
    },
  },
  {
    by: 'tom',
    facts: {},
    judgements: {
      'P 2.1.1': ['yes: y n y y', 'Dyslexia was noticed in the first meeting and forms were read aloud from then on.'],
      'P 2.1.2': ['yes: y y y', 'Family, work and football are named as what keeps them steady, and why.'],
      'P 2.1.3': ['yes: y y y', 'Replies from police and children’s services were chased within the week, and read.'],
      'P 2.2.1': ['yes: y y n y', 'Aims are in plain words, and two of the three are theirs.'],
      'P 2.2.2': ['yes: y y y', 'One aim each for work, friends and cannabis, with who does what by when.'],
      'P 2.2.3': [
        'no: y n n y',
        'Exclusion from the street is planned, with no word on who tells the victim’s family.',
      ],
      'P 2.3.1': ['yes: y y y -', 'A missed week was met with a call the same day and a reason that was believed.'],
      'P 2.3.2': ['yes: y y y -', 'The course was finished, and a place at the college followed from it.'],
      'P 2.3.3': ['yes: y y y y -', 'The practitioner visited in week two and spoke to the grandmother alone.'],
    },
  },
  {
    by: 'nadia',
    facts: {},
    judgements: {
      'P 2.1.1': ['no: n n y y', 'What it means to be deported from a first country is not asked about at all.'],
      'P 2.1.2': ['no: y n n', 'Scores are there. What lies behind the burglary is not.'],
      'P 2.1.3': ['no: n y n', 'The risk to staff of hostels is written down, that to an ex-partner is left out.'],
      'P 2.2.1': ['no: n n n y', 'Nothing in the plan is said by them, and no interpreter was booked.'],
      'P 2.2.2': ['yes: y n y', 'Housing first is the right order, with the council’s worker named.'],
      'P 2.2.3': ['yes: y y y y', 'Signs that would call for a tighter reporting pattern are listed, with times.'],
      'P 2.3.1': ['yes: n y y -', 'Contact was kept by telephone in their language through a colleague who speaks it.'],
      'P 2.3.2': ['no: n n y -', 'A flat was found by a charity. Nothing was done about drugs or work.'],
      'P 2.3.3': ['no: n n n y -', 'Police were told of a threat eleven days after it was made.'],
    },
  },
  {
    by: 'nadia',
    facts: {},
    judgements: {
      'P 2.1.1': ['yes: y y y y', 'Caring for a mother with dementia shaped what could be asked, and it was.'],
      'P 2.1.2': ['yes: y y y', 'Shame, money and isolation are weighed one against the other, and agreed.'],
      'P 2.1.3': ['yes: y y y', 'Three sources agree, and the practitioner says where they do not.'],
      'P 2.2.1': ['yes: y y y y', 'Meetings are held near the day centre, at times that a neighbour can cover.'],
      'P 2.2.2': ['yes: y y n', 'Benefits and a carers’ group come before anything else, which is right here.'],
      'P 2.2.3': ['yes: y y - y', 'Who calls whom if the money trouble returns is agreed with the bank’s own team.'],
      'P 2.3.1': ['yes: y y y -', 'They say in the notes that they come because they are listened to.'],
      'P 2.3.2': ['yes: y y y -', 'All three services began within a month and report back each time.'],
      'P 2.3.3': ['yes: y - y y -', 'Visits to the home were warm, and looked at what was there.'],
    },
  },
]
