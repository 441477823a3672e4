import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { govukButton, govukSummaryList, govukTable, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { View } from '#platform/web/view.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import { latenessOf, plannedTimeline } from '../rules/create.ts'
import type { Reason } from '../rules/reason.ts'
import { addressOf, type Chosen } from './new-inspection-steps.ts'
import { dateCell, stepsByPhase } from './present-timeline.ts'

const answers = (chosen: Chosen): Html => {
  const { programme, level, place, fieldwork } = chosen
  const { name, version, levels } = programme?.programme ?? { name: '', version: '', levels: [] }
  const change = (step: string, what: string) => ({
    items: [{ href: addressOf(chosen, { change: step }), text: 'Change', visuallyHiddenText: what }],
  })
  return govukSummaryList({
    rows: [
      {
        key: { text: 'Programme' },
        value: { text: `${name}${levels.length > 1 ? `, ${level?.name}` : ''}, version ${version}` },
        actions: change('kind', 'the programme'),
      },
      {
        key: { text: 'What is inspected' },
        value: { text: `${place?.name}${place?.invented ? ' (invented place)' : ''}` },
        actions: change('place', 'what is inspected'),
      },
      {
        key: { text: 'Fieldwork date' },
        value: { text: formatDay(fieldwork ?? '') },
        actions: change('fieldwork', 'the fieldwork date'),
      },
    ],
  })
}

/** Everything that was answered and what follows from it, before the inspection is set up. */
export const checkStep = ({
  chosen,
  today,
  csrf,
  reasons,
  lateReason,
}: {
  chosen: Chosen
  today: string
  csrf: Html
  reasons: readonly Reason[]
  lateReason: string
}): View => {
  const { programme, place, fieldwork = '', level } = chosen
  const steps = programme ? plannedTimeline({ programme, level: level?.id ?? '', place, fieldwork }, bankHolidayOn) : []
  const late = latenessOf(steps, today)
  const elsewhere = ['kind', 'place', 'fieldwork'].map(step => [step, addressOf(chosen, { change: step })])
  const errors = errorsOf(reasons, Object.fromEntries(elsewhere))
  const closed = reasons.some(({ field }) => field !== 'lateReason')
  return {
    heading: 'Check before you set up the inspection',
    caption: 'Set up an inspection',
    place: 'inspections',
    backLink: addressOf(chosen, { change: 'fieldwork' }),
    errors,
    content: html`
      ${answers(chosen)}
      <h2 class="govuk-heading-m">The timeline</h2>
      <p class="govuk-body">Worked out by the programme’s rules${place?.wales && ', with the weeks for translation in Wales'}. Each date can be moved later, with a reason.</p>
      ${stepsByPhase(programme?.programme.phases ?? [], steps).map(({ name, steps: own }) =>
        govukTable({
          caption: name,
          captionClasses: 'govuk-table__caption--s',
          firstCellIsHeader: true,
          head: [{ text: 'Step', classes: 'govuk-!-width-one-half' }, { text: 'Date' }],
          rows: own.map(step => [{ text: step.name }, { html: dateCell(step) }]),
        }),
      )}
      ${
        closed
          ? html`<p class="govuk-body">It cannot be set up so: change what is named at the top. <a class="govuk-link" href="${paths.inspections.list}">Back to the inspections</a></p>`
          : keptForm({
              id: `set-up-${chosen.kind}-${chosen.placeCode}-${fieldwork}`,
              csrf,
              action: paths.inspections.create,
              content: html`
              ${Object.entries({ kind: chosen.kind, place: chosen.placeCode, ...chosen.typed }).map(
                ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
              )}
              ${late.map(text => govukWarningText({ text, iconFallbackText: 'Warning' }))}
              ${
                late.length > 0 &&
                govukTextarea({
                  id: 'lateReason',
                  name: 'lateReason',
                  label: { text: 'Why is it set up now?', classes: 'govuk-label--s' },
                  hint: { text: 'Your reason is kept on the record.' },
                  rows: 3,
                  value: lateReason,
                  errorMessage: errors?.field.lateReason,
                })
              }
              ${govukButton({ text: 'Set up the inspection', preventDoubleClick: true })}`,
            })
      }`,
  }
}
