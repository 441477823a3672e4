import type { InventedNote } from '../gathering.ts'
import { words } from '../words.ts'

/** What figures, cases, visits, practitioners, partners and people on probation showed. Invented throughout. */
export const evidenceFromDelivery: readonly InventedNote[] = [
  {
    by: 'tom',
    source: 'case',
    title: 'Sixty cases of the national sample, read from the record',
    text: words`
      Risk of harm was analysed well enough in 28 of 60 cases, and delivery kept other people safe in 16. Where a
      provider was involved, its feedback was on record in 19 of 52. New policy on contact was followed in 23 of 41.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.1.2.b, N.1.4.a, N.2.3.c, N.3.1.a, N.3.2, N.3.2.c, N.3.2.e, N.3.2.g',
  },
  {
    by: 'tom',
    source: 'data',
    title: 'Workforce, workload and recruitment figures for twelve months',
    text: words`
      Probation officer posts 68 per cent filled. Average workload above 110 per cent in seven regions. Thirty-one weeks
      from advertisement to first day. Recruits from minority ethnic backgrounds up for the third year.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.2.1, N.2.1.a, N.2.1.b, N.2.2, N.2.2.a, N.2.2.b, N.2.2.c, N.2.2.d',
  },
  {
    by: 'ines',
    source: 'data',
    title: 'National staff survey, 2,140 answers',
    text: words`
      Sixty-four per cent say that it is safe to challenge, 37 that they know which messages are mandatory, 71 that they
      have time for learning when newly qualified and 33 later.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.1.3, N.1.3.a, N.1.3.b, N.1.3.c, N.1.3.d, N.2.3.a',
  },
  {
    by: 'ines',
    source: 'data',
    title: 'Performance and quality data for twelve regions, with waiting times',
    text: words`
      Leaders’ own ranking of regions agrees with ours. Programme waits exceed six months in five regions. Ethnicity is
      recorded for 96 per cent, disability for 58.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: 'N.1.4, N.1.4.b, N.1.4.d, N.3.1.c, N.3.2.c, N.3.2.h',
  },
  {
    by: 'gareth',
    source: 'document',
    title: 'National profile of people on probation',
    text: words`
      Ninety pages on needs by sentence type, with its limits stated. Risk of harm appears as a table of levels. No
      chapter on differences between groups or places, and no paper that uses it.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.3.1, N.3.1.a, N.3.1.b, N.3.1.c, N.3.1.d, N.3.1.e',
  },
  {
    by: 'tom',
    source: 'focus-group',
    title: 'Focus groups with practitioners in six offices',
    text: words`
      Up to 30 messages a week. They like the case system and say so at length. Four offices of six had an old picture
      of what they can refer to. Reflective time is kept for the newly qualified.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: words`
      N.1.3, N.1.3.a, N.1.3.d, N.2.1.a, N.2.1.b, N.2.3, N.2.3.a, N.2.3.b, N.2.3.c, N.2.3.d, N.3.2.b, N.3.2.e,
      N.4.2, N.4.2.a, N.4.2.b, N.4.2.d
    `,
  },
  {
    by: 'ines',
    source: 'people-on-probation',
    title: 'National panel and two local groups of people on probation',
    text: words`
      Could name two things that changed because of them. They value mentors and being asked what they are good at. Two
      people who use a wheelchair are seen in the reception area.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.1.3.b, N.1.4.e, N.3.2.f, N.4.1.a, N.4.1.c',
  },
  {
    by: 'ines',
    source: 'observation',
    title: 'Visits to six offices',
    text: words`
      Five have enough private rooms and are welcoming. Alarms tested and answered within a minute. Two have no
      step-free interview room. Recording watched at four desks: quick, and saved as it goes.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.4.1, N.4.1.a, N.4.1.b, N.4.1.c, N.4.2, N.4.2.a',
  },
  {
    by: 'ines',
    source: 'data',
    title: 'Service desk figures and availability of systems',
    text: words`
      Available for 99.6 per cent of working hours. Seventy-six per cent of faults settled on the day. Forty-three local
      proposals in the year, answered in 17 working days on average.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: 'N.4.2, N.4.2.b, N.4.2.d, N.4.2.f',
  },
  {
    by: 'gareth',
    source: 'stakeholder',
    title: 'Meeting with national police, prison and health partners',
    text: words`
      Shared aims, described as probation leaders describe them. Domestic abuse checks go by email on both sides.
      Agreements with health hold no numbers.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.1.1.d, N.3.2.a, N.4.2.c',
  },
  {
    by: 'gareth',
    source: 'stakeholder',
    title: 'Forum of providers of services',
    text: words`
      They measure strengths and are proud of it. Three are not told of risk when someone is referred. Nobody has
      answered the yearly return on outcomes. Smaller specialists cannot bid.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.3.2.e, N.3.2.f, N.3.2.g, N.3.2.h, N.3.2.i',
  },
]
