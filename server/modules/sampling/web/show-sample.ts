import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { casesOfDraw } from '../queries/cases.ts'
import { type Draw, drawsOf, findDraw } from '../queries/draws.ts'
import { listOfDraw } from '../queries/list-of-draw.ts'
import { findList, type KeptList, listsOf } from '../queries/lists.ts'
import { type OpenSample, openSample } from '../queries/samples.ts'
import { constraintsInWords } from '../rules/constraints-in-words.ts'
import { excludedByReason } from '../rules/excluded-by-reason.ts'
import { kindNames } from '../rules/kind-names.ts'
import { type SampleNow, sampleNow } from '../rules/sample-now.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { drawFacts } from './draw-facts.ts'
import { sampleCases } from './show-sample-cases.ts'
import { furtherComparison, sampleComparison } from './show-sample-comparison.ts'
import { sampleConstraints } from './show-sample-constraints.ts'
import { sampleNotDrawn } from './show-sample-empty.ts'
import { sampleExcluded } from './show-sample-excluded.ts'
import { sampleStanding } from './show-sample-standing.ts'

interface SampleParams extends Record<string, string> {
  reference: string
  sample: string
}

/**
 * A sample: what it has to keep and whether it does, how it compares with the long list, how it was drawn, and its cases
 * (SAMP-07, SAMP-08, SAMP-14). Before the draw: what comes next.
 */
export const showSamplePage = ({ db }: { db: Db }): Page<SampleParams> => ({
  path: paths.samples.show(':reference', ':sample'),
  permission: 'sample:view',
  audit: 'SAMPLE',

  async get(visit) {
    const { params, user } = visit
    const open = await openSample(db, user, params.reference, params.sample)
    const { inspection, sample } = open
    const draw = await findDraw(db, inspection.id, sample.id)
    return {
      ...inspectionFrame(open, 'sample'),
      heading: sample.name,
      caption: 'Sample',
      title: `${sample.name}, ${inspection.placeName}`,
      content: draw ? await drawn(db, visit, open, draw) : await notDrawn(db, visit, open),
    }
  },
})

const notDrawn = async (db: Db, { user }: Visit, open: OpenSample): Promise<Html> => {
  const [lists, names] = await Promise.all([listsOf(db, open.inspection.id, open.sample.id), namesOfPeople(db)])
  return sampleNotDrawn(open, user, lists[0], names)
}

const drawAgain = ({ inspection: { reference }, sample }: OpenSample): Html => html`
  <div class="govuk-button-group">
    ${govukButton({ text: 'Draw again', href: paths.samples.draw(reference, sample.id), classes: 'govuk-button--secondary' })}
    ${govukButton({ text: 'Upload another long list', href: paths.samples.upload(reference, sample.id), classes: 'govuk-button--secondary' })}
  </div>`

/** Reads the long list again: only where a case was left out. */
const nowOf = async (db: Db, open: OpenSample, draw: Draw, cases: readonly SampledCase[]): Promise<SampleNow> => {
  const list = await listOfDraw(db, open, draw)
  const lines = cases.filter(({ leftOut }) => !leftOut).map(({ line }) => line)
  return sampleNow({ record: draw.record, list: list.cases, lines }, open)
}

const drawn = async (db: Db, { user, query }: Visit, open: OpenSample, draw: Draw): Promise<Html> => {
  const { inspection, programme, sample } = open
  const [cases, draws, list, names] = await Promise.all([
    casesOfDraw(db, draw.id),
    drawsOf(db, inspection.id, sample.id),
    findList(db, inspection.id, sample.id, draw.listId),
    namesOfPeople(db),
  ])
  const { record, comparison } = draw
  const now = cases.some(({ leftOut }) => leftOut) ? await nowOf(db, open, draw, cases) : undefined
  const { pdu, riskGroup, questionSet, state } = query
  const where = { reference: inspection.reference, sample: sample.id }
  return html`
    ${sampleStanding(open, cases)}
    <div class="lantern-sample">
      <div>${sampleConstraints(constraintsInWords(record, programme, sample, now?.constraints), now !== undefined)}</div>
      <div>${sampleComparison(comparison, now?.comparison ?? [])}</div>
    </div>
    ${furtherComparison(comparison, now?.comparison ?? [])}
    ${drawFacts({ open, draw, draws, list: list as KeptList, names })}
    <p class="govuk-body"><a class="govuk-link" href="${paths.samples.record(where.reference, sample.id)}?draw=${draw.number}">All of the record</a></p>
    ${user.permissions.has('sample:draw') && drawAgain(open)}
    ${sampleCases({ ...where, cases, names: kindNames(programme, sample), filter: { pdu, riskGroup, questionSet, state } })}
    ${sampleExcluded(excludedByReason(record.excluded), { ...where, all: record.excluded.length })}`
}
