import type { Letter, Programme } from '#modules/programmes'
import type { Language } from '#platform/dates.ts'
import type { Reason } from '../reason.ts'
import { type Announcement, lettersOf } from './announcement.ts'
import { unknownBlanks } from './fill-in.ts'

type Words = Readonly<Record<string, Partial<Record<Language, string>>>>

/** The words of one letter as they are to be, by paragraph and language, and where surveys are answered. */
export interface Correction {
  letter: string
  words: Words
  surveys: Readonly<Record<string, string>>
}

/** The name of a field of the form of corrections: `overview-en`. */
export const fieldOf = (paragraph: string, language: Language): string => `${paragraph}-${language}`

const letterOf = (programme: Programme, id: string): Letter | undefined =>
  lettersOf(programme).find(([other]) => other === id)?.[1]

const isAddress = (text: string): boolean => {
  try {
    return ['https:', 'http:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

/** Why the words of a letter cannot be put in the place of the programme's. */
export const reasonsNotToCorrect = (
  programme: Programme,
  { issued }: Pick<Announcement, 'issued'>,
  { letter: id, words, surveys }: Correction,
): Reason[] => {
  const letter = letterOf(programme, id)
  if (!letter) return [{ field: 'letter', text: 'There is no such letter' }]
  if (issued) return [{ field: 'letter', text: 'The announcement is issued. It stays as it was issued' }]
  const texts = letter.paragraphs.flatMap(({ id: paragraph }) =>
    Object.entries(words[paragraph] ?? {}).map(([language, text]) => ({
      field: fieldOf(paragraph, language as Language),
      text,
    })),
  )
  return [
    ...texts.flatMap(({ field, text }) => [
      ...(text.trim() ? [] : [{ field, text: 'Enter the words of this paragraph' }]),
      ...unknownBlanks(text).map(written => ({
        field,
        text: `“${written}” cannot be filled in. Write the words themselves, or a blank that the letter had`,
      })),
    ]),
    ...Object.entries(surveys).flatMap(([survey, address]) =>
      address === '' || isAddress(address)
        ? []
        : [
            {
              field: `survey-${survey}`,
              text: 'The address must begin with https://, such as https://example.org/survey',
            },
          ],
    ),
  ]
}

/** What is kept of a correction: only words that differ from the programme's, and addresses that were given. */
export const withCorrection = (
  programme: Programme,
  { corrections, surveys }: Pick<Announcement, 'corrections' | 'surveys'>,
  correction: Correction,
): Pick<Announcement, 'corrections' | 'surveys'> => {
  const paragraphs = letterOf(programme, correction.letter)?.paragraphs ?? []
  const differing = paragraphs.flatMap(({ id, text }) => {
    const own = Object.entries(correction.words[id] ?? {}).filter(
      ([language, words]) => words.trim() !== text[language as Language],
    )
    return own.length === 0 ? [] : [[id, Object.fromEntries(own.map(([language, words]) => [language, words.trim()]))]]
  })
  const given = Object.entries({ ...surveys, ...correction.surveys }).filter(([, address]) => address !== '')
  return {
    corrections: { ...corrections, [correction.letter]: Object.fromEntries(differing) },
    surveys: Object.fromEntries(given),
  }
}
