import { addDays, addWeeks, formatDay, londonDay, londonInstant } from '#platform/dates.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { announcing } from '../announcing.ts'
import { checking } from '../checking.ts'
import type { Deed } from '../deed.ts'
import { fieldworkDays, workingDayBy, workingDayFrom } from '../fieldwork-days.ts'
import { inviting } from '../inviting.ts'
import type { Username } from '../people.ts'
import { limiting, moving, recordingDone, settingUp } from '../planning.ts'
import { demonstrationReferences } from '../references.ts'
import { allocating, equalShares, takingUp } from '../taking-up.ts'
import { dippEvidence } from './evidence-in-advance.ts'
import { dippFiles } from './files.ts'
import { dippMeetings } from './meetings.ts'
import { sampling } from './sample.ts'
import { namingSites } from './sites.ts'
import { timetabling } from './timetable.ts'

const inspectors: readonly Username[] = ['gareth', 'nadia', 'tom', 'ines']

/** The region South Central: announced, its sample is with the region, and fieldwork is prepared. */
export const dipp = (now: Date, files?: FileStore): Deed[] => {
  const { dipp: monday } = fieldworkDays(now)
  const { dipp: reference } = demonstrationReferences(now)
  const announcement = addWeeks(monday, -3)
  const by = (days: number): string => workingDayBy(addDays(announcement, days))
  const setUp = workingDayBy(addDays([announcement, londonDay(now)].toSorted()[0] as string, -18))
  const meeting = workingDayFrom(addDays(workingDayFrom(addDays(announcement, 8)), 1))
  return [
    ...settingUp(reference, setUp, { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: monday }, [
      { username: 'gareth', role: 'lead-inspector' },
      { username: 'nadia', role: 'deputy-lead-inspector' },
      {
        ...{ username: 'tom', role: 'assistant-inspector' },
        declares: {
          kind: 'perceived',
          about: 'I share a flat with someone of the region’s performance team, which sends us the evidence.',
        },
      },
      { username: 'ines', role: 'assistant-inspector' },
      { username: 'samir', role: 'data-team' },
      { username: 'ruth', role: 'head-of-programme' },
    ]),
    limiting(reference, setUp, {
      username: 'tom',
      closed: ['inspected-body'],
      reason: 'He inspects cases, which the performance team has no part in. Dealings with the region stay with others',
    }),
    ...namingSites(reference, by(2)),
    moving(reference, {
      by: 'gareth',
      when: londonInstant(workingDayFrom(addDays(setUp, 2)), '11:20'),
      number: 1,
      step: 'planning-meeting',
      date: meeting,
      reason: `The regional probation director is away on the Tuesday and has kept ${formatDay(meeting)} free`,
    }),
    ...sampling(reference, { uploaded: by(-6), drawn: by(-5), asked: workingDayFrom(addDays(announcement, 2)) }),
    takingUp(reference, { by: 'joan', when: londonInstant(by(-5), '14:20') }),
    ...allocating(reference, {
      by: 'gareth',
      from: londonInstant(by(-4), '10:05'),
      inspectors,
      shares: equalShares(inspectors),
    }),
    ...timetabling(reference, { workedOut: by(-3), issued: by(0), asked: by(2), answered: by(3) }),
    ...inviting(reference, {
      by: 'gareth',
      contact: {
        ...{ role: 'single-point-of-contact', name: 'Alex Moor', email: 'alex.moor@example.com', language: 'en' },
        ...{ invited: londonInstant(by(0), '10:40'), cameIn: londonInstant(by(0), '11:25') },
      },
      deputy: {
        ...{ role: 'deputy-single-point-of-contact', name: 'Sam Reed', email: 'sam.reed@example.com', language: 'en' },
        ...{ invited: londonInstant(by(0), '11:40'), cameIn: londonInstant(by(1), '09:15') },
      },
    }),
    checking(
      reference,
      { by: 'samir', when: londonInstant(by(-7), '15:30'), list: 'background' },
      {
        'regional-performance': 'To the end of the last quarter',
        'numbers-supervised': '',
        'mappa-by-region': 'Annual report',
        'corporate-risk-register': '',
        'case-recording-policies': '',
        'resettlement-strategy': '',
      },
      { 'workload-measurement': 'Asked for twice; the region sends it with the evidence in advance' },
    ),
    recordingDone(reference, 'gareth', by(-7), ['information-pack']),
    recordingDone(reference, 'gareth', by(-5), ['sample-drawn']),
    ...announcing(reference, {
      ...{ by: 'gareth', day: by(0), survey: 'staff' },
      ...{ person: 'Robin Hale, regional probation director', how: 'By telephone', toldAt: '09:10', issuedAt: '10:30' },
    }),
    recordingDone(reference, 'gareth', by(0), ['sample-issued']),
    recordingDone(reference, 'joan', by(4), ['organisation-information']),
    ...(files ? [...dippEvidence(files, reference, by), ...dippFiles(files, reference, by)] : []),
    ...dippMeetings(reference, meeting, addDays(monday, 14)),
    recordingDone(reference, 'gareth', meeting, ['planning-meeting']),
    recordingDone(reference, 'gareth', by(9), ['schedule-changes']),
  ]
}
