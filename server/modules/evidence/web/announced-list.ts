import type { AnnouncementPart } from '#modules/planning'
import { type Language, londonDay } from '#platform/dates.ts'
import { deadlineInWords } from '#platform/deadline.ts'
import type { Block, Document } from '#platform/documents/document.ts'
import { itemsOf } from '../queries/items.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { periodInWords } from './present-period.ts'

const en = {
  title: 'Evidence in advance',
  from: 'Probation inspectorate',
  subject: (place: string) => `What ${place} is asked for before fieldwork, and by when`,
  lead: 'Please send only what is asked for here, on the inspection’s own pages. Say there if something is not available, and why.',
  evidence: 'Evidence in advance',
  organisation: 'Organisation information',
  columns: ['What', 'By when'],
  none: 'To be agreed',
}
const cy: typeof en = {
  title: 'Tystiolaeth ymlaen llaw',
  from: 'Arolygiaeth prawf',
  subject: place => `Yr hyn y gofynnir i ${place} amdano cyn y gwaith maes, ac erbyn pryd`,
  lead: 'Anfonwch yr hyn y gofynnir amdano yma yn unig, ar dudalennau’r arolygiad. Dywedwch yno os nad yw rhywbeth ar gael, a pham.',
  evidence: 'Tystiolaeth ymlaen llaw',
  organisation: 'Gwybodaeth am y sefydliad',
  columns: ['Beth', 'Erbyn pryd'],
  none: 'I’w gytuno',
}
const texts = { en, cy }

const table = (caption: string, items: readonly RequestedItem[], language: Language): Block[] => {
  const { columns, none } = texts[language]
  if (items.length === 0) return []
  return [
    {
      kind: 'table',
      caption,
      columns: columns.map((heading, i) => ({ heading, width: 3 - i })),
      rows: items.map(item => {
        const { text, wording, deadline } = item
        const english = language === 'cy' && wording !== 'own' ? { text, language: 'en' as const } : text
        const when = deadline ? deadlineInWords(deadline, language) : none
        return [[english, ...periodInWords(item, language).map(words => `\n${words}`)], when]
      }),
    },
  ]
}

const documentOf = (
  items: readonly RequestedItem[],
  { place, language, today }: { place: string; language: Language; today: string },
): Document => {
  const text = texts[language]
  const apart = (organisation: boolean) => items.filter(item => item.organisation === organisation && !item.dropped)
  return {
    ...{ title: text.title, language, subject: text.subject(place), from: text.from, date: today },
    blocks: [
      { kind: 'paragraph', text: text.lead },
      ...table(text.evidence, apart(false), language),
      ...table(text.organisation, apart(true), language),
    ],
  }
}

/** The list of what is asked for, with each deadline to the minute and the days covered (EVID-01, EVID-08; DIPP manual 3.6, AP manual 3.4). */
export const announcedEvidence: AnnouncementPart = {
  id: 'evidence-in-advance',

  async load(db, open, language, now) {
    const items = await itemsOf(db, open)
    return { content: documentOf(items, { place: open.inspection.placeName, language, today: londonDay(now) }) }
  },
}
