import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukSummaryList, govukTable, govukTag, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import { handBack } from '../actions/sites.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { passesOf, sitesOf } from '../queries/sites.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import type { Pass, Site } from '../rules/site.ts'
import { inspectionFrame } from './inspection-frame.ts'

/**
 * The sites of an inspection: address, opening times, induction, who is allocated to each, and the fobs and passes that are out
 * (TEAM-06, DIPP manual 6.3 and 6.9, AP manual 4.1 and 4.9).
 */
export const sitesPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.sites(':reference'),
  permission: 'inspections:view',
  audit: 'SITES',

  async get(visit) {
    const open = await openInspection(db, visit.user, visit.params.reference as string)
    const { id, reference, placeName } = open.inspection
    const [sites, passes] = await Promise.all([sitesOf(db, id), passesOf(db, id)])
    const mayChange = reasonsNotToPlan(open.team, open.reader).length === 0
    const out = passes.filter(({ handedBackOn }) => handedBackOn === null)
    return {
      ...inspectionFrame(open, 'team'),
      heading: 'Sites',
      title: `Sites, ${placeName}`,
      backLink: paths.inspections.team(reference),
      content: html`
        ${
          out.length > 0 &&
          govukWarningText({
            text: `${out.length === 1 ? '1 fob or pass is' : `${out.length} fobs and passes are`} to be handed back before fieldwork closes.`,
            iconFallbackText: 'Warning',
          })
        }
        ${sites.length === 0 && html`<p class="govuk-body">No site is named yet. The offices where the team works during fieldwork on site are named before it begins.</p>`}
        ${sites.map(site => siteSummary(site, open, { passes, mayChange }))}
        ${mayChange && govukButton({ text: 'Add a site', href: paths.inspections.site(reference, 'new'), classes: 'govuk-button--secondary' })}
        ${passes.length > 0 && passesTable(passes, sites, visit, { mayChange, today: londonDay(visit.act.when) })}`,
    }
  },

  async post({ params, body, act }) {
    const reference = params.reference as string
    await handBack(db, act, reference, String(body.pass))
    return { redirect: paths.inspections.sites(reference), notice: 'It is recorded as handed back' }
  },
})

const siteSummary = (
  site: Site,
  { team, inspection }: OpenInspection,
  { passes, mayChange }: { passes: readonly Pass[]; mayChange: boolean },
): Html => {
  const names = [...new Set(team.filter(({ username }) => site.members.includes(username)).map(({ name }) => name))]
  const out = passes.filter(pass => pass.siteId === site.id && pass.handedBackOn === null).length
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return html`
    <h2 class="govuk-heading-m">${site.name}</h2>
    ${govukSummaryList({
      rows: [
        row('Address', site.address),
        row('Opening times', site.opening || 'Not known yet'),
        row('Induction', site.induction || 'Not arranged yet'),
        row('Induction given', site.inductedOn ? formatDay(site.inductedOn) : 'Not yet'),
        row('Who', names.join(', ') || 'Nobody yet'),
        row('Fobs and passes out', String(out)),
      ],
    })}
    ${
      mayChange &&
      html`<p class="govuk-body">
        <a class="govuk-link" href="${paths.inspections.site(inspection.reference, site.id)}">Change ${site.name}</a><br>
        <a class="govuk-link" href="${paths.inspections.handOut(inspection.reference, site.id)}">Hand out a fob or pass at ${site.name}</a>
      </p>`
    }`
}

const passesTable = (
  passes: readonly Pass[],
  sites: readonly Site[],
  { csrf }: Visit,
  { mayChange, today }: { mayChange: boolean; today: string },
): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="Fobs and passes">
  ${govukTable({
    caption: 'Fobs and passes',
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    firstCellIsHeader: true,
    head: [{ text: 'What' }, { text: 'Who has it' }, { text: 'Site' }, { text: 'Handed out' }, { text: 'Handed back' }],
    rows: passes.map(({ id, what, name, siteId, handedOutOn, handedBackOn }) => [
      { text: what },
      { text: name },
      { text: sites.find(site => site.id === siteId)?.name ?? '' },
      { text: formatDay(handedOutOn) },
      {
        html: handedBackOn
          ? html`${formatDay(handedBackOn)}`
          : html`${govukTag({ text: handedOutOn === today ? 'Out since today' : 'Out', classes: 'govuk-tag--yellow lantern-tag' })}
            ${
              mayChange &&
              html`<form method="post" novalidate>${csrf}<input type="hidden" name="pass" value="${id}">
              ${govukButton({ html: html`Handed back today<span class="govuk-visually-hidden">: ${what} of ${name}</span>`, classes: 'govuk-button--secondary govuk-!-margin-bottom-0', preventDoubleClick: true })}</form>`
            }`,
      },
    ]),
  })}
  </div>`
