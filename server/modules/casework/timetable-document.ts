import { formatDay, formatTime, type Language, londonDay } from '#platform/dates.ts'
import type { Block, Document } from '#platform/documents/document.ts'
import type { IssuedInterview, IssuedTimetable, TimetableIssue } from './rules/timetable/issued-timetable.ts'

const en = {
  from: 'Probation inspectorate',
  title: (place: string) => `Timetable of interviews: ${place}`,
  titleOf: (place: string, name: string) => `Interviews of ${name}: ${place}`,
  subject: (issue: number, programme: string) => `Issue ${issue} of the timetable of interviews, ${programme}`,
  issue: 'Issue',
  inspection: 'Inspection',
  interviews: 'Interviews',
  times:
    'All times are London time. Cases have numbers here, and practitioners their codes: nobody on probation is named.',
  columns: ['Time', 'Case', 'Practitioner', 'PDU', 'Inspector', 'Language'],
  to: 'to',
  instead: (name: string, role: string) => `In their place: ${name}, ${role}`,
  languages: { en: 'English', cy: 'Welsh' },
  fileReads: 'Inspected from the file alone',
  withoutPlace: 'Without a time yet',
  case: 'Case',
  none: 'No interviews.',
}

const cy: typeof en = {
  from: 'Yr arolygiaeth brawf',
  title: place => `Amserlen y cyfweliadau: ${place}`,
  titleOf: (place, name) => `Cyfweliadau ${name}: ${place}`,
  subject: (issue, programme) => `Rhifyn ${issue} o amserlen y cyfweliadau, ${programme}`,
  issue: 'Rhifyn',
  inspection: 'Arolygiad',
  interviews: 'Cyfweliadau',
  times:
    'Amser Llundain yw pob amser. Rhifau sydd gan achosion yma, a chodau sydd gan ymarferwyr: nid enwir neb sydd ar brawf.',
  columns: ['Amser', 'Achos', 'Ymarferydd', 'Uned gyflawni', 'Arolygydd', 'Iaith'],
  to: 'i',
  instead: (name, role) => `Yn eu lle: ${name}, ${role}`,
  languages: { en: 'Saesneg', cy: 'Cymraeg' },
  fileReads: 'Arolygir o’r ffeil yn unig',
  withoutPlace: 'Heb amser eto',
  case: 'Achos',
  none: 'Dim cyfweliadau.',
}

/** What a timetable that is sent says besides its interviews. */
export interface TimetableDocumentOf {
  place: string
  programme: string
  language: Language
  /** Only the interviews of this inspector; all without, and the cases that have none. */
  inspector?: string | undefined
}

type Words = typeof en

const row = (
  words: Words,
  { start, end, number, practitioner, substitute, pdu, inspector, language }: IssuedInterview,
) => [
  `${formatTime(start)} ${words.to} ${formatTime(end)}`,
  String(number),
  substitute ? `${practitioner}\n${words.instead(substitute.name, substitute.role)}` : practitioner,
  pdu,
  inspector.name,
  words.languages[language],
]

const widths = [1.5, 0.5, 2, 2.1, 1.4, 0.8]

const days = (words: Words, interviews: readonly IssuedInterview[], language: Language): Block[] =>
  [...Map.groupBy(interviews, ({ day }) => day)].map(([day, own]) => ({
    kind: 'table',
    caption: formatDay(day, language),
    columns: words.columns.map((heading, i) => ({ heading, width: widths[i] })),
    rows: own.map(interview => row(words, interview)),
  }))

const list = (words: Words, heading: string, cases: IssuedTimetable['fileReads']): Block[] =>
  cases.length === 0
    ? []
    : [
        { kind: 'heading', level: 2, text: heading },
        {
          kind: 'list',
          items: cases.map(
            ({ number, practitioner, pdu }) =>
              `${words.case} ${number}: ${[practitioner, pdu].filter(Boolean).join(', ')}`,
          ),
        },
      ]

/** An issue of the timetable as a document to send to the inspected body, or one inspector’s own part of it (CASE-04; DIPP manual 5.1). */
export const timetableDocument = (
  { number, timetable, issuedAt }: TimetableIssue,
  { place, programme, language, inspector }: TimetableDocumentOf,
): Document => {
  const words = { en, cy }[language]
  const { interviews, fileReads, withoutPlace } = timetable
  const wanted = interviews.filter(each => !inspector || each.inspector.username === inspector)
  const name = wanted[0]?.inspector.name ?? inspector
  return {
    title: inspector ? words.titleOf(place, name ?? '') : words.title(place),
    language,
    subject: words.subject(number, programme),
    from: words.from,
    date: londonDay(issuedAt),
    landscape: true,
    blocks: [
      {
        kind: 'facts',
        facts: [
          { name: words.inspection, text: [{ text: `${programme}, ${place}`, language: 'en' }] },
          { name: words.issue, text: String(number) },
          { name: words.interviews, text: String(wanted.length) },
        ],
      },
      { kind: 'paragraph', text: words.times },
      ...(wanted.length > 0
        ? days(words, wanted, language)
        : [{ kind: 'paragraph', text: words.none } satisfies Block]),
      ...(inspector
        ? []
        : [...list(words, words.fileReads, fileReads), ...list(words, words.withoutPlace, withoutPlace)]),
    ],
  }
}
