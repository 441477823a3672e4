import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { Answer, Download } from '#platform/web/view.ts'
import { drawAsCsv, drawAsJson } from '../draw-files.ts'
import { type Draw, drawsOf, findDraw } from '../queries/draws.ts'
import { findList, type KeptList } from '../queries/lists.ts'
import { openSample } from '../queries/samples.ts'
import { constraintsInWords } from '../rules/constraints-in-words.ts'
import { drawFacts } from './draw-facts.ts'
import { sampleConstraints } from './show-sample-constraints.ts'

const asked = z.object({
  /** The number of a draw; without it the latest. */
  draw: z.coerce.number().int().min(1).max(1_000_000).optional(),
  format: z.enum(['json', 'csv']).optional(),
})

const download = (reference: string, { number, record }: Draw, format: 'json' | 'csv'): Download => {
  const name = `${reference}-${record.sample}-draw-${number}`
  return format === 'json'
    ? { download: `${name}.json`, type: 'application/json; charset=utf-8', body: drawAsJson(record) }
    : { download: `${name}.csv`, type: 'text/csv; charset=utf-8', body: drawAsCsv(record) }
}

/**
 * The record of a draw, also of one that another has taken the place of: what it was made from, by whom and when, what it
 * kept, and all of it as a file (SAMP-08). No name and no date of birth is in it.
 */
export const recordPage = ({ db }: { db: Db }): Page => ({
  path: paths.samples.record(':reference', ':sample'),
  permission: 'sample:view',
  audit: 'SAMPLE_RECORD',

  async get({ params, query, user }): Promise<Answer> {
    const open = await openSample(db, user, params.reference as string, params.sample as string)
    const { inspection, programme, sample } = open
    const { reference } = inspection
    const wanted = asked.safeParse(query)
    const draw = wanted.success && (await findDraw(db, inspection.id, sample.id, wanted.data.draw))
    if (!draw) throw new NotFound(`draw of sample ${sample.id} of ${reference}`)
    if (wanted.data.format) return download(reference, draw, wanted.data.format)
    const [draws, list, names] = await Promise.all([
      drawsOf(db, inspection.id, sample.id),
      findList(db, inspection.id, sample.id, draw.listId),
      namesOfPeople(db),
    ])
    return {
      ...inspectionFrame(open, 'sample'),
      caption: sample.name,
      heading: `Draw ${draw.number}`,
      title: `Record of draw ${draw.number}, ${inspection.placeName}`,
      backLink: paths.samples.show(reference, sample.id),
      content: html`
        ${files(`${paths.samples.record(reference, sample.id)}?draw=${draw.number}`, draw)}
        ${drawFacts({ open, draw, draws, list: list as KeptList, names })}
        ${sampleConstraints(constraintsInWords(draw.record, programme, sample))}`,
    }
  },
})

const files = (address: string, { record }: Draw): Html => html`
  <p class="govuk-body">The whole record as a file, without names and dates of birth:</p>
  <ul class="govuk-list govuk-list--bullet">
    <li><a class="govuk-link" href="${address}&format=json" download>JSON: the ${record.selected.length} cases drawn, and the ${record.excluded.length} that could not be with every reason</a></li>
    <li><a class="govuk-link" href="${address}&format=csv" download>CSV: the cases drawn</a></li>
  </ul>`
