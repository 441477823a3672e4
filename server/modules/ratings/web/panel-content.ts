import type { Person } from '#modules/people'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukButton, govukDetails, govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { DecidedElsewhere } from '../queries/decided-elsewhere.ts'
import type { SittingToDecide } from '../queries/sitting-to-decide.ts'
import type { StandardState } from '../rules/proposal.ts'
import { reasonsNotToComplete } from '../rules/reasons-not-to-complete.ts'
import { faultsOfDecisions } from '../rules/reasons-not-to-decide.ts'
import { reasonsBeforeSitting } from '../rules/reasons-not-to-sit.ts'
import { elsewhereInWords } from './comparison.ts'
import { inTheWay, sentences } from './in-the-way.ts'
import type { LoadedRatings } from './load-ratings.ts'
import { panelRecord } from './panel-record.ts'
import { ratingTag } from './rating-tag.ts'
import { type SittingTyped, sittingForm } from './sitting-form.ts'

export interface PanelContentParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  loaded: LoadedRatings
  elsewhere: readonly DecidedElsewhere[]
  people: readonly Person[]
  /** The sitting that is open; undefined when none is. */
  open: SittingToDecide | undefined
  /** What stands in its form. */
  typed: SittingTyped | undefined
  state: string
  notice?: Html | undefined
}

const isChair = ({ visit }: PanelContentParams): boolean => visit.user.permissions.has('ratings:decide')

const decisionCell = ({ loaded, open }: PanelContentParams, { code }: StandardState): Html => {
  const { programme } = loaded.rated
  const given = (open?.given ?? loaded.decided).get(code)
  const faults = open ? faultsOfDecisions(programme, loaded.state, open.sitting.decisions) : []
  const fault = given?.rating && faults.find(({ standard }) => standard === code)?.words
  return html`
    ${ratingTag(programme, given?.rating)}
    ${given?.reason && html`<span class="lantern-line lantern-typed">${given.reason}</span>`}
    ${fault && html`<strong class="lantern-line">${fault}</strong>`}`
}

const standardsTable = (params: PanelContentParams): Html => {
  const { loaded, elsewhere, open } = params
  const { programme, inspection } = loaded.rated
  const link = open && isChair(params) ? 'Decide' : 'Papers'
  return wideScroll(
    'Proposals and decisions',
    govukTable({
      caption: 'Proposals and decisions',
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'Standard' }, { text: 'Proposed' }, { text: 'Panel’s decision' }, { text: 'Other inspections' }],
      rows: loaded.state.standards.map(standard => {
        const { code, name, proposal } = standard
        const href = paths.ratings.decide(inspection.reference, slugOfCode(code))
        return [
          {
            html: html`
              <strong>${code} ${name}</strong>
              <a class="govuk-link lantern-cell-link" href="${href}">${link}<span class="govuk-visually-hidden"> ${code}</span></a>`,
          },
          {
            html: html`${ratingTag(programme, proposal?.rating)}<span class="lantern-line lantern-typed">${proposal?.reason}</span>`,
          },
          { html: decisionCell(params, standard) },
          { text: elsewhereInWords(programme, elsewhere, code) },
        ]
      }),
    }),
  )
}

const closed = (params: PanelContentParams): Html => {
  const { state, rated } = params.loaded
  const reasons = reasonsBeforeSitting(state)
  const { reference } = rated.inspection
  return html`
    ${govukInsetText({
      text: state.decision
        ? 'The panel has decided. Nothing moves without a further sitting.'
        : 'No sitting of the panel is open.',
    })}
    ${!state.decision && inTheWay('Before the panel can sit', reasons)}
    ${
      isChair(params) &&
      reasons.length === 0 &&
      govukButton({
        text: state.decision ? 'Open a further sitting' : 'Open a sitting',
        href: paths.ratings.sitting(reference),
        classes: state.decision ? 'govuk-button--secondary' : '',
      })
    }`
}

const completion = ({ loaded, open }: PanelContentParams): Html | false => {
  if (!open) return false
  const { rated, state } = loaded
  const reasons = reasonsNotToComplete(rated.programme, state, open)
  return html`
    ${inTheWay('Before the panel’s decision can be completed', reasons)}
    ${govukButton({ text: 'Check and complete', href: paths.ratings.decision(rated.inspection.reference) })}`
}

/** The panel's page: the sitting, the proposals with what was decided, what is still missing, and what the panel considers. */
export const panelContent = (params: PanelContentParams): Html => {
  const { visit, loaded, people, typed, state, notice } = params
  const { panel } = loaded.rated.programme.ratings
  return html`
    ${notice}
    ${!params.open && closed(params)}
    ${standardsTable(params)}
    ${
      typed &&
      isChair(params) &&
      html`
        <h2 class="govuk-heading-m">Sitting ${typed.number}</h2>
        ${sittingForm(visit, loaded.rated, people, typed, state)}`
    }
    ${isChair(params) && completion(params)}
    ${govukDetails({
      summaryText: 'What the panel considers',
      html: html`${sentences(panel.considers)}<p class="govuk-hint">${panel.source}</p>`,
    })}
    ${panelRecord(loaded, isChair(params) ? 'completed' : 'all')}`
}
