import { percentToRead } from '#modules/casework'
import type { OpenInspection, RatedInspection } from '#modules/planning'
import { standardsOf } from '#modules/programmes'
import type { Answer, FinalRatings } from '#modules/ratings'
import { outlineOf } from '#modules/reports'
import type {
  FindingsPart,
  ProsePart,
  PublishedFacts,
  PublishedQuestion,
  PublishedStandard,
  PublishedStandardRating,
  RatedSnapshot,
  RatingsPart,
  UnratedSnapshot,
} from './snapshot.ts'

/** What a report is made of, beside its inspection and programme. Days as `2026-02-11`. */
export interface Material {
  publishedOn: string
  region: string | null
  fieldwork: { from: string; to: string }
  /** The text of each section, by its key. */
  texts: ReadonlyMap<string, string>
  answers: ReadonlyMap<string, Pick<Answer, 'answer'>>
}

const standardsWithAnswers = (
  { programme, inspection }: OpenInspection,
  answers: Material['answers'],
): PublishedStandard[] => {
  const published = ({ code, text, wording }: Omit<PublishedQuestion, 'answer'>): PublishedQuestion => ({
    ...{ code, text, wording },
    answer: answers.get(code)?.answer ?? null,
  })
  return standardsOf(programme, inspection.level).map(({ code, name, statement, basis, keyQuestions }) => ({
    ...{ code, name, statement: statement.text, wording: statement.wording },
    keyQuestions: keyQuestions.map(question => ({
      ...published(question),
      basis: basis === 'cases' ? basis : question.basis,
      prompts: question.prompts.map(published),
    })),
  }))
}

const factsOf = (open: OpenInspection, material: Material): PublishedFacts => {
  const { inspection, programme } = open
  const { id, name, version, levels, terms, sources } = programme.programme
  const { publishedOn, region, fieldwork, answers } = material
  return {
    reference: inspection.reference,
    publishedOn,
    place: { name: inspection.placeName, region, invented: inspection.placeInvented, wales: inspection.wales },
    fieldwork,
    programme: {
      ...{ id, name, version, terms },
      sha256: inspection.programmeHash,
      level: levels.find(level => level.id === inspection.level)?.name ?? inspection.level,
      sources: sources.map(source => ({
        ...{ title: source.title, publisher: source.publisher, licence: source.licence },
        version: source.version ?? null,
        address: source.address ?? null,
      })),
    },
    standards: standardsWithAnswers(open, answers),
  }
}

type Written = ProsePart | FindingsPart

/** The outline filled with what was written; sections left empty are left out. `ratings` stand where the outline has them. */
const partsOf = <Ratings extends RatingsPart>(
  { programme, inspection }: OpenInspection,
  { texts }: Material,
  ratings: (id: string, name: string) => Ratings[],
): (Written | Ratings)[] =>
  outlineOf(programme, inspection.level).flatMap((part): (Written | Ratings)[] => {
    if (part.kind === 'record') return part.holds === 'ratings' ? ratings(part.id, part.name) : []
    if (part.kind === 'prose') {
      const { key, name } = part.section
      const text = texts.get(key)?.trim() ?? ''
      return text === '' ? [] : [{ kind: 'prose', id: key, name, text }]
    }
    const sections = part.sections.flatMap(({ key, standard }) =>
      standard ? [{ key, ...standard, text: texts.get(key)?.trim() ?? '' }] : [],
    )
    return [{ kind: 'findings', id: part.id, name: part.name, sections }]
  })

/** What is published of an inspection whose programme rates nothing. */
export const unratedSnapshot = (open: OpenInspection, material: Material): UnratedSnapshot => ({
  ...factsOf(open, material),
  parts: partsOf<never>(open, material, () => []),
})

/** What the cases gave on the key questions of a standard; nothing where they are not what it is rated by. */
const casesOf = ({ cases }: FinalRatings['standards'][number]): Pick<PublishedStandardRating, 'cases'> =>
  cases.length === 0
    ? {}
    : {
        cases: cases.map(({ keyQuestion, sufficient, of, rating, name }) => ({
          ...{ code: keyQuestion, sufficient, of, percent: percentToRead({ sufficient, of }) },
          rating: rating && name ? { id: rating, name } : null,
        })),
      }

const indicativeOf = (
  { programme }: RatedInspection,
  { indicative }: FinalRatings,
): Pick<RatedSnapshot, 'indicative'> => {
  if (!indicative) return {}
  const results = Object.entries(indicative.results).map(([code, { sufficient, of, percent, band }]) => {
    const rating = programme.ratings.scale.find(({ id }) => id === band)
    return {
      ...{ code, text: programme.cases.questions.find(each => each.code === code)?.text ?? '' },
      ...{ sufficient, of, percent, rating: rating ? { id: rating.id, name: rating.name } : null },
    }
  })
  return { indicative: { caution: indicative.caution, results } }
}

/** What is published of an inspection with the ratings that its panel decided (RATE-08). */
export const ratedSnapshot = (open: RatedInspection, material: Material, final: FinalRatings): RatedSnapshot => {
  const { ratings } = open.programme
  const parts = partsOf(open, material, (id, name): RatingsPart[] => [{ kind: 'ratings', id, name }])
  const hasPlace = parts.some(({ kind }) => kind === 'ratings')
  const { overall } = final
  return {
    ...factsOf(open, material),
    parts: hasPlace ? parts : [{ kind: 'ratings', id: 'ratings', name: 'Ratings' }, ...parts],
    ratings: {
      decidedOn: final.decidedOn,
      overall: { rating: overall.rating, total: overall.total, outOf: overall.outOf, why: [...overall.why] },
      standards: final.standards.map(standard => {
        const { code, name, rating, score, why, triggers } = standard
        const grounds = triggers.map(({ words }) => words)
        return { code, name, rating, score, why: [...why], grounds, ...casesOf(standard) }
      }),
      scale: ratings.scale.map(({ id, name, score }) => ({ id, name, score })).toSorted((a, b) => a.score - b.score),
      bands: final.bands.map(({ rating, from, to }) => ({ rating, from, to })),
      explanation: ratings.explanation,
    },
    ...indicativeOf(open, final),
  }
}
