import type { AnnouncementPart } from '#modules/planning'
import { type Language, londonDay } from '#platform/dates.ts'
import type { Document } from '#platform/documents/document.ts'
import { casesOfDraw } from '../queries/cases.ts'
import { findDraw } from '../queries/draws.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { samplesAt } from '../rules/samples-at.ts'

const en = {
  title: 'Case sample',
  from: 'Probation inspectorate',
  subject: (place: string) => `The cases that are inspected in ${place}`,
  lead: 'These cases are inspected. If one of them should not be, ask for it to be left out, with the reason.',
  keep: 'It says who is on probation: keep it with those who need it.',
  columns: ['CRN', 'Event', 'PDU', 'Practitioner'],
}
const cy: typeof en = {
  title: 'Sampl o achosion',
  from: 'Arolygiaeth prawf',
  subject: place => `Yr achosion a arolygir yn ${place}`,
  lead: 'Caiff yr achosion hyn eu harolygu. Os na ddylai un ohonynt gael ei arolygu, gofynnwch am ei hepgor, gyda’r rheswm.',
  keep: 'Mae’n dweud pwy sydd ar brawf: cadwch ef gyda’r rhai sydd ei angen.',
  columns: ['CRN', 'Digwyddiad', 'Uned cyflawni prawf', 'Ymarferydd'],
}
const texts = { en, cy }

const documentOf = (
  cases: readonly SampledCase[],
  { place, drawnOn, language }: { place: string; drawnOn: string; language: Language },
): Document => {
  const text = texts[language]
  return {
    ...{ title: text.title, language, subject: text.subject(place), from: text.from, date: drawnOn },
    blocks: [
      { kind: 'paragraph', text: text.lead },
      { kind: 'note', text: text.keep },
      {
        kind: 'table',
        caption: text.title,
        columns: text.columns.map(heading => ({ heading })),
        rows: cases
          .filter(({ leftOut }) => !leftOut)
          .map(({ crn, eventNumber, pdu, practitioner }) => [crn, eventNumber, pdu, practitioner]),
      },
    ],
  }
}

/** The sample as the inspected body gets it at the announcement: which cases, and nothing about them (SAMP-10; DIPP manual 4.2). */
export const announcedSample: AnnouncementPart = {
  id: 'case-sample',

  async load(db, { inspection, programme }, language) {
    const [sample] = samplesAt(programme, inspection.level)
    if (!sample) return null
    const draw = await findDraw(db, inspection.id, sample.id)
    if (!draw) return { owed: 'The case sample goes with the announcement, and is not drawn yet' }
    const setting = { place: inspection.placeName, drawnOn: londonDay(draw.drawnAt), language }
    return { content: documentOf(await casesOfDraw(db, draw.id), setting) }
  },
}
