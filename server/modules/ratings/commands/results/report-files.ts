import { writeCsv } from 'hucre/csv'
import { percentOf, type QuestionResult } from '#modules/casework'
import type { ResultsReport } from './results-report.ts'

const figureColumns = ['yes', 'no', 'na', 'percent', 'low', 'high']

const figures = ({ yes, no, na, share, interval }: QuestionResult) => ({
  yes,
  no,
  na,
  percent: percentOf(share),
  low: interval?.low ?? null,
  high: interval?.high ?? null,
})

const byCode = (questions: readonly QuestionResult[]) =>
  Object.fromEntries(questions.map(result => [result.question, figures(result)]))

/** The results as JSON, a key a question. Groups and indicative results are there where there are any. */
export const reportAsJson = ({ questions, groups, keptTogether: _, ...ratings }: ResultsReport): string => {
  const apart = groups.map(({ grouping, results }) => [
    grouping,
    results.map(group => ({ ...group, questions: byCode(group.questions) })),
  ])
  const all = {
    questions: byCode(questions),
    ...ratings,
    ...(apart.length > 0 ? { groups: Object.fromEntries(apart) } : {}),
  }
  return JSON.stringify(all, null, 2)
}

/** What the ratings say of one question, in columns of their own: none where nothing is banded. */
const ratingColumns = ({ standards, indicative }: ResultsReport, question: string): Record<string, string> => {
  if (indicative) return { indicative_of: indicative[question]?.band ?? '' }
  if (Object.keys(standards).length === 0) return {}
  const [code = '', standard] =
    Object.entries(standards).find(([, { bands }]) => bands.some(band => band.question === question)) ?? []
  const band = standard?.bands.find(each => each.question === question)
  const triggers = standard?.triggers.filter(({ keyQuestion }) => keyQuestion === band?.keyQuestion) ?? []
  return {
    band: band?.rating ?? '',
    triggers: triggers.map(({ id }) => id).join(' '),
    standard: code,
    standard_rating: standard?.rating ?? '',
  }
}

/**
 * The results as CSV, a line a question, with what the ratings say of it: the band of its share, the triggers it sets off, and
 * its standard; where results are only indicative, what they are indicative of.
 */
export const reportAsCsv = (report: ResultsReport): string => {
  const rows = report.questions.map(result => [
    result.question,
    ...Object.values(figures(result)).map(figure => figure ?? ''),
    ...Object.values(ratingColumns(report, result.question)),
  ])
  const headers = ['question', ...figureColumns, ...Object.keys(ratingColumns(report, ''))]
  return writeCsv([headers, ...rows], { escapeFormulae: true })
}
