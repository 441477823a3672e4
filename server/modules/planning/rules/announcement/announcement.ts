import type { Letter, Programme } from '#modules/programmes'
import type { Language } from '#platform/dates.ts'

/** What a lead put in the place of the programme's words: by letter, paragraph and language. */
export type Corrections = Readonly<Record<string, Readonly<Record<string, Partial<Record<Language, string>>>>>>

/** Someone of the inspected body who was told of the inspection (PLAN-05; DIPP manual 3.3, AP manual 2.4). */
export interface Told {
  id: string
  /** Name and role, as it was said. */
  person: string
  how: string
  /** Name of whoever told them. */
  toldBy: string
  toldOn: string
  /** `09:15`. */
  toldAt: string
}

/** The announcement of an inspection, as it is prepared and as it was issued. */
export interface Announcement {
  /** 0 before anything was corrected. */
  version: number
  corrections: Corrections
  /** Addresses of surveys, by the survey's id. */
  surveys: Readonly<Record<string, string>>
  changedBy: string
  issued: { at: Date; by: string } | null
}

export const unprepared: Announcement = { version: 0, corrections: {}, surveys: {}, changedBy: '', issued: null }

/** The letter's own id among the letters that go with the announcement. */
export const letterId = 'letter'

/** The letter of the announcement and the leaflets that go with it, by their ids. */
export const lettersOf = ({ letters }: Pick<Programme, 'letters'>): [id: string, letter: Letter][] => [
  [letterId, letters.announcement],
  ...letters.leaflets.map((leaflet): [string, Letter] => [`leaflet-${leaflet.id}`, leaflet]),
]

/** A letter with what was corrected in the place of the programme's words. */
export const corrected = (id: string, letter: Letter, corrections: Corrections): Letter => ({
  ...letter,
  paragraphs: letter.paragraphs.map(paragraph => ({
    ...paragraph,
    text: { ...paragraph.text, ...corrections[id]?.[paragraph.id] },
  })),
})

/** In which languages an inspection speaks with the inspected body: in Wales in both, as equals (AP manual 2.4). */
export const languagesOf = ({ wales }: { wales: boolean }): Language[] => (wales ? ['en', 'cy'] : ['en'])
