import type { PublishedQuestion, Snapshot } from './snapshot.ts'
import { isRated } from './snapshot.ts'

/** A cell of the data. Empty where there is nothing to say. */
export type Cell = string | number

export interface DataTable {
  columns: string[]
  rows: Cell[][]
}

const answerOf = ({ answer }: Pick<PublishedQuestion, 'answer'>): string => answer ?? ''

interface Item {
  kind: string
  code: string
  text: string
  answer: string
}

/** Standards, key questions and prompts in order: what each is, its words, and its answer. */
const items = ({ standards }: Snapshot): Item[] =>
  standards.flatMap(({ code, name, keyQuestions }) => [
    { kind: 'standard', code, text: name, answer: '' },
    ...keyQuestions.flatMap(question => [
      { kind: 'key question', code: question.code, text: question.text, answer: answerOf(question) },
      ...question.prompts.map(prompt => ({
        ...{ kind: 'prompt', code: prompt.code, text: prompt.text },
        answer: answerOf(prompt),
      })),
    ]),
  ])

/**
 * The published data as one table: a row for each standard, key question and prompt. Only where the programme rates are
 * there columns for ratings, and a row for the overall rating (RATE-06); only where cases rate, for how many were sufficient.
 * Indicative results are not in it: tables of several inspections are put together, and those are never compared (RATE-07).
 */
export const dataRows = (snapshot: Snapshot): DataTable => {
  const { reference, publishedOn, place, fieldwork, programme } = snapshot
  const about = [reference, programme.id, programme.version, place.name, place.region ?? '']
  const dates = [fieldwork.from, fieldwork.to, publishedOn]
  const columns = [
    ...['reference', 'programme', 'programme_version', 'place', 'region'],
    ...['fieldwork_from', 'fieldwork_to', 'published_on', 'kind', 'code', 'text', 'answer'],
  ]
  const row = ({ kind, code, text, answer }: Item): Cell[] => [...[...about, ...dates], ...[kind, code, text, answer]]
  if (!isRated(snapshot)) return { columns, rows: items(snapshot).map(row) }

  const { overall, standards, scale } = snapshot.ratings
  const rated = new Map(standards.map(standard => [standard.code, standard]))
  const shares = new Map(standards.flatMap(({ cases = [] }) => cases.map(share => [share.code, share] as const)))
  const counts = ({ kind, code }: Pick<Item, 'kind' | 'code'>): Cell[] => {
    const share = kind === 'key question' ? shares.get(code) : undefined
    return shares.size === 0 ? [] : [share?.sufficient ?? '', share?.of ?? '']
  }
  const countColumns = shares.size === 0 ? [] : ['cases_sufficient', 'cases']
  return {
    columns: [...columns, 'rating', 'score', 'out_of', ...countColumns],
    rows: [
      [
        ...row({ kind: 'overall', code: '', text: place.name, answer: '' }),
        overall.rating.name,
        overall.total,
        overall.outOf,
        ...counts({ kind: 'overall', code: '' }),
      ],
      ...items(snapshot).map(item => {
        const own = item.kind === 'standard' ? rated.get(item.code) : undefined
        const most = scale.at(-1)?.score ?? ''
        return [...row(item), ...(own ? [own.rating.name, own.score, most] : ['', '', '']), ...counts(item)]
      }),
    ],
  }
}
