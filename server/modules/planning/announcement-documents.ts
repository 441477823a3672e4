import type { Letter, LetterParagraph, Programme } from '#modules/programmes'
import { formatDay, formatTime, type Language } from '#platform/dates.ts'
import type { Block, Document } from '#platform/documents/document.ts'
import type { IssuedDocument } from './queries/announcement/announcement.ts'
import { type Announcement, corrected, letterId, lettersOf } from './rules/announcement/announcement.ts'
import { fillIn, type LetterFacts } from './rules/announcement/fill-in.ts'
import { sharedSteps } from './rules/project-plan/plan-reply.ts'
import type { Moment, WorkedStep } from './rules/worked-step.ts'

const en = {
  from: 'Probation inspectorate',
  plan: 'Project plan',
  planSubject: (place: string) => `The dates of the inspection of ${place}`,
  keyDates: 'What happens when',
  step: 'Step',
  date: 'Date',
  until: 'until',
  working: 'Working text: these are not the published words of an inspectorate.',
}
const cy: typeof en = {
  from: 'Arolygiaeth prawf',
  plan: 'Cynllun prosiect',
  planSubject: place => `Dyddiadau arolygiad ${place}`,
  keyDates: 'Beth sy’n digwydd pryd',
  step: 'Cam',
  date: 'Dyddiad',
  until: 'hyd at',
  working: 'Testun gwaith: nid geiriau cyhoeddedig arolygiaeth yw’r rhain.',
}
const texts = { en, cy }

const moment = ({ date, time }: Moment, language: Language): string =>
  time ? `${formatDay(date, language)}, ${formatTime(time)}` : formatDay(date, language)

const when = (step: WorkedStep, language: Language): string =>
  step.until
    ? `${moment(step, language)} ${texts[language].until} ${moment(step.until, language)}`
    : moment(step, language)

/** The dates that the inspected body is told. The names of steps are the programme's, in English. */
const dates = (steps: readonly WorkedStep[], language: Language): Block => ({
  kind: 'table',
  caption: texts[language].keyDates,
  columns: [
    { heading: texts[language].step, width: 3 },
    { heading: texts[language].date, width: 2 },
  ],
  rows: sharedSteps(steps).map(step => [
    language === 'en' ? step.name : [{ text: step.name, language: 'en' as const }],
    when(step, language),
  ]),
})

export interface Writing {
  programme: Programme
  announcement: Announcement
  facts: LetterFacts
  languages: readonly Language[]
  /** What later modules send with it. */
  attached: readonly IssuedDocument[]
  /** The day that stands on what is written. */
  today: string
}

type Setting = Pick<Writing, 'facts' | 'today'> & { language: Language; attachments: readonly string[] }

const beneath = ({ beneath: what }: LetterParagraph, { facts, language, attachments }: Setting): Block[] => {
  if (what === 'key-dates') return [dates(facts.steps, language)]
  return what === 'attachments' ? [{ kind: 'list', items: attachments }] : []
}

const write = (letter: Letter & { for?: Letter['name'] }, setting: Setting): Document => {
  const { facts, language, today } = setting
  const filled = (text: string): string => fillIn(text, facts, language)
  const { from, working } = texts[language]
  const addressed = letter.to ?? letter.for
  return {
    title: letter.name[language],
    language,
    subject: `${letter.name[language]}: ${facts.place}`,
    from,
    date: today,
    blocks: [
      ...(addressed ? [{ kind: 'address' as const, lines: [filled(addressed[language])] }] : []),
      ...letter.paragraphs.flatMap((paragraph): Block[] => [
        ...(paragraph.heading
          ? [{ kind: 'heading' as const, level: 2 as const, text: paragraph.heading[language] }]
          : []),
        { kind: 'paragraph', text: filled(paragraph.text[language]) },
        ...beneath(paragraph, setting),
      ]),
      ...(letter.wording === 'working' ? [{ kind: 'note' as const, text: working }] : []),
    ],
  }
}

const projectPlan = ({ facts, language, today }: Setting): Document => ({
  title: texts[language].plan,
  language,
  subject: texts[language].planSubject(facts.place),
  from: texts[language].from,
  date: today,
  blocks: [dates(facts.steps, language)],
})

/**
 * Everything that is sent with an announcement, in each language one after the other: the letter, the project plan, what later
 * modules attach, the leaflets (PLAN-05, PLAN-06; DIPP manual 3.3 to 3.6, AP manual 3.4, 3.5).
 */
export const writeLetters = (writing: Writing): IssuedDocument[] => {
  const { programme, announcement, facts, languages, attached, today } = writing
  return languages.flatMap(language => {
    const [letter, ...leaflets] = lettersOf(programme).map(
      ([id, own]) => [id, corrected(id, own, announcement.corrections)] as const,
    )
    const setting = { facts, today, language, attachments: [] as string[] }
    const plan = { document: 'project-plan' as const, language, content: projectPlan(setting) }
    const sent = [plan, ...attached.filter(each => each.language === language)]
    const others: IssuedDocument[] = [
      ...programme.letters.announcement.sends.flatMap(id => sent.filter(({ document }) => document === id)),
      ...leaflets.map(([id, leaflet]) => ({ document: id, language, content: write(leaflet, setting) })),
    ]
    const attachments = others.map(({ content }) => content.title)
    const main = letter
      ? [{ document: letterId, language, content: write(letter[1], { ...setting, attachments }) }]
      : []
    return [...main, ...others]
  })
}
