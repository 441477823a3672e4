import type { Origin } from '#modules/programmes'

/** An answer to a prompt or key question, as published: yes or no without the inspectors' working reasons. */
export interface PublishedQuestion {
  code: string
  text: string
  wording: Origin['wording']
  answer: 'yes' | 'no' | null
}

export interface PublishedKeyQuestion extends PublishedQuestion {
  /** `cases`: not answered by judgement, but by the share of cases that were sufficient. */
  basis: 'judgement' | 'cases'
  prompts: PublishedQuestion[]
}

export interface PublishedStandard {
  code: string
  name: string
  statement: string
  wording: Origin['wording']
  keyQuestions: PublishedKeyQuestion[]
}

export interface ProsePart {
  kind: 'prose'
  id: string
  name: string
  text: string
}

export interface FindingsPart {
  kind: 'findings'
  id: string
  name: string
  sections: { key: string; code: string; name: string; text: string }[]
}

/** Where in the report the ratings stand. */
export interface RatingsPart {
  kind: 'ratings'
  id: string
  name: string
}

/** Days as `2026-02-11`. */
export interface PublishedFacts {
  reference: string
  publishedOn: string
  place: { name: string; region: string | null; invented: boolean; wales: boolean }
  fieldwork: { from: string; to: string }
  programme: {
    id: string
    name: string
    version: string
    /** The SHA-256 of what the programme said when the inspection used it. */
    sha256: string
    level: string
    terms: { standard: string; keyQuestion: string; prompt: string }
    sources: { title: string; publisher: string; version: string | null; licence: string; address: string | null }[]
  }
  /** Every standard of the level, and how its questions were answered. */
  standards: PublishedStandard[]
}

/** One rating of the scale: the highest `score` is the best. */
export interface PublishedRating {
  id: string
  name: string
  score: number
}

/** A rating that was given. */
export type GivenRating = Pick<PublishedRating, 'id' | 'name'>

/** What the cases showed on one question asked of them: how many of those it applies to were sufficient. */
export interface PublishedShare {
  code: string
  sufficient: number
  of: number
  /** To one decimal, never rounded up to a boundary; null without cases. */
  percent: number | null
  /** What the share would be by itself; null without cases. */
  rating: GivenRating | null
}

/** A standard's rating, with how it came about. */
export interface PublishedStandardRating {
  code: string
  name: string
  rating: GivenRating
  score: number
  why: string[]
  grounds: string[]
  /** By key question: only where the cases are what it is rated by (RATE-05). */
  cases?: PublishedShare[]
}

/** Case results that count towards no rating: one set with what is said wherever it is shown (RATE-07). */
export interface IndicativeResults {
  caution: string
  results: (PublishedShare & { text: string })[]
}

export interface PublishedRatings {
  decidedOn: string
  overall: { rating: GivenRating; total: number; outOf: number; why: string[] }
  standards: PublishedStandardRating[]
  /** The scale, the lowest first. */
  scale: PublishedRating[]
  bands: { rating: string; from: number; to: number }[]
  /** How ratings come about under the programme, in its own words. */
  explanation: string[]
}

/** What is published of an inspection whose programme rates nothing: it has no place for a rating (RATE-06). */
export interface UnratedSnapshot extends PublishedFacts {
  parts: (ProsePart | FindingsPart)[]
  ratings?: never
  indicative?: never
}

/** What is published of an inspection whose programme rates. */
export interface RatedSnapshot extends PublishedFacts {
  parts: (ProsePart | FindingsPart | RatingsPart)[]
  ratings: PublishedRatings
  /** Apart from the ratings, into which it never enters. */
  indicative?: IndicativeResults
}

export type Snapshot = RatedSnapshot | UnratedSnapshot

/** Whether there are ratings in it. Whatever shows one takes a RatedSnapshot. */
export const isRated = (snapshot: Snapshot): snapshot is RatedSnapshot => snapshot.ratings !== undefined
