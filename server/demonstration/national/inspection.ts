import { publishReport } from '#modules/publication'
import { saveSection } from '#modules/reports'
import { addDays, londonInstant } from '#platform/dates.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from '../deed.ts'
import { fieldworkDays, workingDayBy, workingDayFrom } from '../fieldwork-days.ts'
import { gathering } from '../gathering.ts'
import { type Judges, judging } from '../judging.ts'
import { type Opening, openingOf } from '../opening.ts'
import { recordingDone, settingUp } from '../planning.ts'
import { demonstrationReferences } from '../references.ts'
import { workingMoments } from '../working-moments.ts'
import { nationalAnswers } from './answers.ts'
import { casework } from './casework.ts'
import { evidenceFromDelivery } from './evidence-delivery.ts'
import { evidenceFromLeaders } from './evidence-leaders.ts'
import { rating } from './ratings.ts'
import { nationalReport } from './report.ts'

const judges: Judges = {
  'N.1': 'gareth',
  'N.1.3': 'nadia',
  'N.2': 'tom',
  'N.3': 'gareth',
  'N.3.2': 'nadia',
  'N.4': 'ines',
}

const writing = ({ open }: Opening, from: Date, until: Date): Deed[] => {
  const sections = Object.entries(nationalReport)
  const moments = workingMoments(from, until, sections.length)
  return sections.map(([section, text], i) => ({
    by: 'gareth',
    when: moments[i] as Date,
    does: async (db, act) => saveSection(db, act, await open(db, act), { saveId: newId(), seen: 0, section, text }),
  }))
}

/** England and Wales: inspected about three months ago, rated by the panel and published. */
export const national = (now: Date): Deed[] => {
  const { national: monday } = fieldworkDays(now)
  const { national: reference } = demonstrationReferences(now)
  const opening = openingOf(reference)
  const by = (days: number): string => workingDayBy(addDays(monday, days))
  const fromDay = (days: number): string => workingDayFrom(addDays(monday, days))
  const [proposed, reviewed, decided, published] = [by(16), by(17), by(18), fromDay(53)]
  return [
    ...settingUp(reference, by(-42), { programme: 'national', level: 'nation', placeCode: 'E&W', fieldwork: monday }, [
      { username: 'gareth', role: 'lead-inspector' },
      { username: 'nadia', role: 'deputy-lead-inspector' },
      { username: 'tom', role: 'assistant-inspector' },
      { username: 'ines', role: 'assistant-inspector' },
      { username: 'samir', role: 'data-team' },
      { username: 'ruth', role: 'head-of-programme' },
    ]),
    recordingDone(reference, 'gareth', by(-21), ['announcement']),
    recordingDone(reference, 'gareth', fromDay(-13), ['planning-meeting']),
    ...casework(reference, { fieldwork: monday, drawn: by(-10), by }),
    recordingDone(reference, 'gareth', by(-10), ['sample-drawn']),
    recordingDone(reference, 'joan', by(-7), ['evidence-deadline']),
    recordingDone(reference, 'gareth', by(0), ['fieldwork-start']),
    recordingDone(reference, 'gareth', by(4), ['casework']),
    recordingDone(reference, 'gareth', by(11), ['meetings', 'fieldwork-end']),
    ...gathering(opening, [...evidenceFromLeaders, ...evidenceFromDelivery], {
      from: londonInstant(by(1), '09:00'),
      until: londonInstant(by(11), '16:00'),
    }),
    ...judging(opening, nationalAnswers, {
      judges,
      from: londonInstant(by(8), '09:00'),
      until: londonInstant(proposed, '12:30'),
    }),
    ...rating(reference, { proposed, reviewed, decided }),
    recordingDone(reference, 'ruth', reviewed, ['ratings-review']),
    recordingDone(reference, 'ruth', decided, ['ratings-panel']),
    recordingDone(reference, 'joan', by(25), ['panel-summary']),
    ...writing(opening, londonInstant(fromDay(21), '09:00'), londonInstant(by(25), '15:00')),
    recordingDone(reference, 'gareth', by(25), ['first-draft']),
    recordingDone(reference, 'ruth', by(32), ['factual-accuracy']),
    recordingDone(reference, 'ruth', by(46), ['factual-accuracy-return']),
    {
      by: 'ruth',
      when: londonInstant(published, '09:30'),
      does: async (db, act) => publishReport(db, act, await opening.open(db, act)),
    },
    recordingDone(reference, 'ruth', published, ['publication']),
    recordingDone(reference, 'ruth', fromDay(67), ['general-feedback']),
  ]
}
