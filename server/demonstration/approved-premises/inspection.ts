import { addDays, londonInstant } from '#platform/dates.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { announcing } from '../announcing.ts'
import { checking } from '../checking.ts'
import type { Deed } from '../deed.ts'
import { fieldworkDays, workingDayBy } from '../fieldwork-days.ts'
import { gathering, linking } from '../gathering.ts'
import { inviting } from '../inviting.ts'
import { answering, type Judges, judging } from '../judging.ts'
import { openingOf } from '../opening.ts'
import { recordingDone, settingUp } from '../planning.ts'
import { demonstrationReferences } from '../references.ts'
import { words } from '../words.ts'
import { workingMoments } from '../working-moments.ts'
import { approvedPremisesAnswers } from './answers.ts'
import { casework } from './casework/casework.ts'
import { approvedPremisesEvidence } from './evidence.ts'
import { approvedPremisesEvidenceInAdvance } from './evidence-in-advance.ts'
import { approvedPremisesMeetings } from './meetings.ts'

const judges: Judges = { '1': 'nadia', '2': 'ines', '3': 'tom', '3.2': 'ines', '4': 'nadia', '4.1': 'tom', '5': 'tom' }

const second = {
  answer: 'no',
  reasons: words`
    Searches are regular and courteous, but both that we observed took under six minutes and left out the obvious
    places, and staff say that they are fitted in before the shift ends. Finds are reported, and would be more with
    care.
  `,
  why: words`
    Read beside the observation and the focus group, how often searches take place does not outweigh how they are done.
    Agreed with Tom.
  `,
} as const

/** Larchwood House, an invented approved premises: fieldwork is over, and the team is judging. */
export const approvedPremises = (now: Date, files?: FileStore): Deed[] => {
  const { 'approved-premises': wednesday } = fieldworkDays(now)
  const { 'approved-premises': reference } = demonstrationReferences(now)
  const opening = openingOf(reference)
  const on = (days: number): string => workingDayBy(addDays(wednesday, days))
  const arrival = londonInstant(wednesday, '13:00')
  // The last of the day's work is the change of mind: so it comes first in the history of what was done.
  const [changed, linked] = workingMoments(londonInstant(wednesday, '15:00'), now, 20).slice(-2) as [Date, Date]
  return [
    ...settingUp(
      reference,
      on(-23),
      { programme: 'approved-premises', level: 'approved-premises', placeCode: 'LAP-N52-01', fieldwork: wednesday },
      [
        { username: 'nadia', role: 'lead-inspector' },
        { username: 'tom', role: 'assistant-inspector' },
        { username: 'ines', role: 'assistant-inspector' },
        { username: 'ruth', role: 'head-of-programme' },
      ],
    ),
    ...casework(reference, { fieldwork: wednesday, drawn: on(-7), announced: on(-2), arrival }),
    ...inviting(reference, {
      by: 'nadia',
      contact: {
        ...{
          role: 'approved-premises-manager',
          name: 'Morgan Ellis',
          email: 'morgan.ellis@example.com',
          language: 'en',
        },
        ...{ invited: londonInstant(on(-2), '09:20'), cameIn: londonInstant(on(-2), '10:05') },
      },
    }),
    ...announcing(reference, {
      ...{ by: 'nadia', day: on(-2), survey: 'residents' },
      ...{ person: 'Morgan Ellis, manager', how: 'By telephone', toldAt: '09:05', issuedAt: '09:25' },
    }),
    ...(files ? approvedPremisesEvidenceInAdvance(files, reference, { tuesday: on(-1), wednesday }) : []),
    ...approvedPremisesMeetings(reference, { announced: on(-2), held: on(-1) }),
    recordingDone(reference, 'nadia', on(-1), ['context-setting']),
    recordingDone(reference, 'joan', wednesday, ['evidence-deadline', 'casework']),
    checking(
      reference,
      { by: 'nadia', when: londonInstant(on(1), '16:50'), list: 'closing' },
      {
        'passes-returned': 'Four fobs, handed to the manager',
        'summary-of-findings': 'With Morgan Ellis, in the office',
        'ratings-process': '',
        'factual-inaccuracies': '',
        'challenging-ratings': '',
        'key-dates': '',
      },
    ),
    recordingDone(reference, 'nadia', on(1), ['on-site', 'fieldwork-end']),
    ...gathering(opening, approvedPremisesEvidence, { from: arrival, until: londonInstant(on(1), '17:00') }),
    ...judging(opening, approvedPremisesAnswers, { judges, from: londonInstant(wednesday, '15:00'), until: now }),
    answering(opening, { by: 'nadia', when: changed, code: '3.1.5', seen: 1, ...second }),
    linking(opening, {
      by: 'nadia',
      when: linked,
      code: '3.1.5',
      title: 'Focus group with five residential support workers',
    }),
  ]
}
