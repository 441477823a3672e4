import { namesOfPeople } from '#modules/people'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText, govukSummaryList, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { View } from '#platform/web/view.ts'
import { closingOf } from '../queries/closing.ts'
import { decisionsOn } from '../queries/decisions-on.ts'
import { type DrawSummary, drawsOf } from '../queries/draws.ts'
import { readKeptList } from '../queries/kept-list.ts'
import type { KeptList } from '../queries/lists.ts'
import type { OpenSample } from '../queries/samples.ts'
import { leftBehindInWords } from '../rules/left-behind.ts'
import { reasonsNotToDraw, reasonsNotToDrawFrom } from '../rules/reasons-not-to-draw.ts'
import { type ListSummary, summaryOfList } from '../rules/summary-of-list.ts'
import { drawAsked } from './draw-asked.ts'
import { drawForm, idOfDrawForm, type TypedDraw } from './draw-form.ts'
import { earlierDraws } from './earlier-draws.ts'
import { listSummary } from './list-summary.ts'

/** A list that someone may draw from. */
export interface Drawing {
  open: OpenSample
  kept: KeptList
  summary: ListSummary
  draws: readonly DrawSummary[]
}

/** Reads a kept list, and what was drawn before. */
export const drawingOf = async (db: Db, open: OpenSample, kept: KeptList): Promise<Drawing> => {
  const { inspection, programme, sample } = open
  const list = await readKeptList(db, open, kept)
  const draws = await drawsOf(db, inspection.id, sample.id)
  const { fieldwork, placeName, level } = inspection
  const kind = programme.programme.levels.find(({ id }) => id === level)?.inspects ?? 'nation'
  const place = { kind, name: placeName }
  return { open, kept, summary: summaryOfList(list, { programme, sample, fieldwork, place }), draws }
}

/** The page of a draw: the list, what the programme asks, the draws before, and the form. */
export const drawView = async (
  db: Db,
  { open, kept, summary, draws }: Drawing,
  { csrf, typed, errors }: { csrf: Html; typed: TypedDraw; errors?: FormErrors | undefined },
): Promise<View> => {
  const { inspection, sample } = open
  const { reference } = inspection
  const [latest] = draws
  const names = await namesOfPeople(db)
  const reasons = [
    ...reasonsNotToDraw(open.reader, await closingOf(db, inspection.id)),
    ...reasonsNotToDrawFrom(summary),
  ]
  const leftBehind = latest ? leftBehindInWords(await decisionsOn(db, latest.id)) : []
  return {
    ...inspectionFrame(open, 'sample'),
    caption: sample.name,
    heading: latest ? 'Draw the sample again' : 'Draw the sample',
    title: `Draw the sample, ${inspection.placeName}`,
    backLink: (latest ? paths.samples.show : paths.samples.upload)(reference, sample.id),
    errors,
    content: html`
      ${aboutList(open, kept, names)}
      ${listSummary(summary, paths.samples.match(reference, sample.id))}
      <h2 class="govuk-heading-m">What the programme asks</h2>
      ${drawAsked(open, summary)}
      ${latest && earlierDraws(draws, names, { reference, sample: sample.id })}
      ${
        reasons.length > 0
          ? notNow(kept, reasons)
          : html`
            <h2 class="govuk-heading-m">${latest ? 'Draw again' : 'Draw'}</h2>
            ${latest && leavesBehind(latest, leftBehind)}
            ${drawForm({ csrf, list: kept.id, draws: latest?.number ?? 0, computed: summary.computed, typed, errors })}`
      }`,
  }
}

const aboutList = (
  { inspection, sample }: OpenSample,
  kept: KeptList,
  names: ReadonlyMap<string, string>,
): Html => html`
  <h2 class="govuk-heading-m">The long list</h2>
  ${govukSummaryList({
    rows: [
      { key: { text: 'File' }, value: { html: html`<span class="lantern-hash">${kept.name}</span>` } },
      {
        key: { text: 'Uploaded' },
        value: { text: `${moment(kept.uploadedAt)}, by ${names.get(kept.uploadedBy) ?? kept.uploadedBy}` },
      },
      { key: { text: 'SHA-256' }, value: { html: html`<span class="lantern-hash">${kept.sha256}</span>` } },
    ],
  })}
  <p class="govuk-body"><a class="govuk-link" href="${paths.samples.upload(inspection.reference, sample.id)}">Upload another list, or choose one of those uploaded</a></p>`

const leavesBehind = ({ number }: DrawSummary, leftBehind: readonly string[]): Html =>
  leftBehind.length === 0
    ? govukWarningText({
        text: `The new draw takes the place of draw ${number}, which stays on the record.`,
        iconFallbackText: 'Warning',
      })
    : govukWarningText({
        text: `The new draw takes the place of draw ${number}, and leaves behind what was decided about its cases: ${leftBehind.join('; ')}. All of it stays on the record of draw ${number}.`,
        iconFallbackText: 'Warning',
      })

const notNow = (kept: KeptList, reasons: readonly string[]): Html => html`
  ${govukInsetText({ text: `${reasons.join('. ')}.` })}
  ${keptText(idOfDrawForm(kept.id), { sizeReason: 'Reason for this size', reason: 'Reason for drawing again' })}`
