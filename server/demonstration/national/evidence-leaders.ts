import type { InventedNote } from '../gathering.ts'
import { words } from '../words.ts'

/** What was read, and what national and regional leaders said, in the national inspection. Invented throughout. */
export const evidenceFromLeaders: readonly InventedNote[] = [
  {
    by: 'gareth',
    source: 'document',
    title: 'Vision, strategy and delivery plan, with board papers of twelve months',
    text: words`
      One strategy document with an evidence annex. A delivery plan of 41 projects, 12 without an owner. Three boards
      hold overlapping terms of reference; one decision can be followed through all three.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.1.1, N.1.1.a, N.1.1.b, N.1.1.c, N.1.2.a, N.3.1.e',
  },
  {
    by: 'gareth',
    source: 'interview',
    title: 'Meetings with the senior national leaders of the service',
    text: words`
      A shared account of aims and of what stands in the way. They accept that policy comes faster than regions can take
      in, and that the operating model is overdue for revision.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: 'N.1.1, N.1.1.a, N.1.1.b, N.1.1.d, N.1.2, N.1.2.a, N.1.2.b, N.1.2.c, N.1.3.a, N.1.3.c, N.1.3.d',
  },
  {
    by: 'nadia',
    source: 'focus-group',
    title: 'Focus groups with regional probation directors',
    text: words`
      Nine of 12 name the priorities unprompted. They do not know which of three boards to go to. They can pause work,
      and do; they cannot vary a contract. Two asked us what the model lets them change.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: words`
      N.1.1.a, N.1.1.c, N.1.2, N.1.2.a, N.1.2.c, N.1.3, N.1.3.a, N.1.3.b, N.1.3.c, N.2.1.c, N.3.1.d, N.3.2,
      N.3.2.a, N.3.2.c, N.3.2.d, N.4.2.e, N.4.2.f
    `,
  },
  {
    by: 'nadia',
    source: 'focus-group',
    title: 'Focus groups with heads of PDU',
    text: words`
      They feel supported as leaders. Guidance for two policies arrived after they began. All keep a spreadsheet beside
      the workload tool. Reports of buildings’ faults get an answer.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: words`
      N.1.2.b, N.1.2.c, N.1.2.d, N.1.3.b, N.1.4.b, N.2.1, N.2.1.a, N.2.1.b, N.2.1.c, N.2.2.b, N.2.3.b, N.3.2.b,
      N.3.2.c, N.3.2.d, N.4.1.a, N.4.2.e
    `,
  },
  {
    by: 'nadia',
    source: 'document',
    title: 'Six changes of the last year, with their impact and equality assessments',
    text: words`
      Four of the six equality analyses were signed after the change had begun. None records an adjustment. Disparities
      in recall are reported each year in the same words.
    `,
    validity: 'strong',
    weight: 'high',
    codes: 'N.1.2, N.1.2.d, N.1.4.d, N.3.2.h',
  },
  {
    by: 'gareth',
    source: 'interview',
    title: 'Meeting with those who lead on performance, quality and learning from incidents',
    text: words`
      They know that assurance rates higher than inspection does and have begun to find out why. Themes from reviews are
      brought together each quarter and become practice guidance.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.1.4, N.1.4.a, N.1.4.b, N.1.4.c, N.1.4.d, N.4.2.e',
  },
  {
    by: 'gareth',
    source: 'document',
    title: 'Assurance reports, quarterly learning papers and evaluation plans',
    text: words`
      Assurance reports open with timeliness. Three learning papers, each with actions that can be found in later
      guidance. Two evaluations stopped before they reported.
    `,
    validity: 'strong',
    weight: 'medium',
    codes: 'N.1.4.a, N.1.4.c, N.1.4.f, N.2.3.d, N.3.2.i',
  },
  {
    by: 'ines',
    source: 'interview',
    title: 'Meeting with research, evaluation and the involvement of people on probation',
    text: words`
      The panel of people on probation is asked early and told what came of it. Evaluation depends on money found year
      by year. Two assessment tools await testing.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.1.4, N.1.4.e, N.1.4.f, N.3.1.a, N.3.1.b',
  },
  {
    by: 'tom',
    source: 'interview',
    title: 'Meeting with those who lead on workforce, recruitment and retention',
    text: words`
      Candid about losses after qualification. Vetting can begin only when the offer is signed; a pilot of doing both at
      once was not continued.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: 'N.1.3.d, N.2.1.a, N.2.1.c, N.2.2, N.2.2.a, N.2.2.b, N.2.2.c, N.2.2.d',
  },
  {
    by: 'tom',
    source: 'interview',
    title: 'Meeting with those who lead on learning and development',
    text: words`
      A strategy by role and a calendar six months ahead. Three courses evaluated through casework; one stopped, one
      rebuilt. They say themselves that risk training has yet to show in cases.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.2.3, N.2.3.a, N.2.3.b, N.2.3.c, N.2.3.d',
  },
  {
    by: 'gareth',
    source: 'interview',
    title: 'Meeting with those who lead on commissioning and contracts',
    text: words`
      Volumes for four years were set before the profile was complete. Strengths are measured in each contract; risk of
      harm is “a matter for the practitioner”. Uptake by group is not compared.
    `,
    validity: 'moderate',
    weight: 'high',
    codes: 'N.3.1, N.3.1.d, N.3.1.e, N.3.2, N.3.2.a, N.3.2.b, N.3.2.d, N.3.2.f, N.3.2.g, N.3.2.h, N.3.2.i',
  },
  {
    by: 'ines',
    source: 'interview',
    title: 'Meetings with those who lead on estates, health and safety, and digital services',
    text: words`
      A ranked programme for buildings, with accessibility funded in its last two years. Users test each release of the
      case system. Exchange with police and providers is planned and not yet funded.
    `,
    validity: 'moderate',
    weight: 'medium',
    codes: 'N.4.1, N.4.1.a, N.4.1.b, N.4.1.c, N.4.2, N.4.2.a, N.4.2.b, N.4.2.c, N.4.2.d, N.4.2.f',
  },
]
