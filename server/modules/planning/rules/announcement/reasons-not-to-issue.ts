import type { Letter } from '#modules/programmes'
import { type Blank, type Programme, roleName } from '#modules/programmes'
import { type Announcement, corrected, lettersOf, type Told } from './announcement.ts'
import { type LetterFacts, openBlanks } from './fill-in.ts'

export interface Issuing {
  programme: Programme
  announcement: Announcement
  told: readonly Told[]
  facts: LetterFacts
  /** What other parts of the inspection owe the announcement still, as sentences. */
  owed: readonly string[]
}

const textsOf = ({ to, paragraphs }: Letter): string[] => [
  ...(to ? [to.en, to.cy] : []),
  ...paragraphs.flatMap(({ text }) => [text.en, text.cy]),
]

const inWords = (blank: Blank, whole: Programme): string => {
  const { surveys, timeline } = whole
  if (blank.kind === 'team') return `who is on the team as ${roleName(whole, blank.id)}`
  if (blank.kind === 'survey')
    return `the address of “${surveys.surveys.find(({ id }) => id === blank.id)?.name ?? blank.id}”`
  if (blank.kind === 'place') return 'what is inspected'
  return `when “${timeline.steps.find(({ id }) => id === blank.id)?.name ?? blank.id}” is`
}

/** What the letters of an announcement speak of and nobody has said yet, each once, in words. */
export const unknownInLetters = ({ programme, announcement, facts }: Omit<Issuing, 'told' | 'owed'>): string[] => {
  const texts = lettersOf(programme).flatMap(([id, letter]) => textsOf(corrected(id, letter, announcement.corrections)))
  return [...new Set(texts.flatMap(text => openBlanks(text, facts)).map(blank => inWords(blank, programme)))]
}

/**
 * Why an announcement cannot be issued. It is told first and then written (AP manual 2.4, DIPP manual 3.3); what it says has to
 * be known; and it is issued once. An empty list means it can be.
 */
export const reasonsNotToIssue = (issuing: Issuing): string[] => [
  ...(issuing.announcement.issued ? ['The announcement is issued already. It stays as it was issued'] : []),
  ...(issuing.told.length === 0 ? ['Record first who was told of the inspection, by whom, when and how'] : []),
  ...unknownInLetters(issuing).map(what => `The letters speak of ${what}, which is not known yet`),
  ...issuing.owed,
]
