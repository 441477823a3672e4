import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import {
  govukButton,
  govukCheckboxes,
  govukInsetText,
  govukRadios,
  govukSummaryList,
  govukTextarea,
} from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { type Deciding, decideConflict } from '../actions/declare.ts'
import { type DeclarationInFull, declarationsOf } from '../queries/declarations.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { reasonsNotToDecide, standingInWordsOf } from '../rules/conflict.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { closable, sectionNames } from '../rules/section.ts'
import { sectionsOf } from '../rules/sections.ts'
import { declaredWords } from './declaration.ts'
import { inspectionFrame } from './inspection-frame.ts'

const decidingFrom = (username: string, body: Record<string, unknown>): Deciding => ({
  username,
  outcome: String(body.outcome ?? ''),
  closed: [body.closed ?? []].flat().map(String),
  reason: String(body.reason ?? ''),
  seen: { number: Number(body.number) || 0, decisions: Number(body.decisions) || 0 },
})

const partsOf = ({ programme, inspection }: OpenInspection) => sectionsOf({ programme, inspection })

const load = async (db: Db, { user, params }: Visit) => {
  const open = await openInspection(db, user, params.reference as string)
  const declared = (await declarationsOf(db, open.inspection.id)).get(params.username as string)
  if (!declared?.toDecide) throw new NotFound(`conflict of ${params.username} with ${params.reference}`)
  return { open, declared }
}

/** Where the head of programme decides on a conflict of interest that someone declared (TEAM-02). */
export const decideConflictPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.conflict(':reference', ':username'),
  permission: 'conflicts:decide',
  audit: 'CONFLICT_DECISION',

  async get(visit) {
    const { open, declared } = await load(db, visit)
    return view(visit, open, declared)
  },

  async post(visit) {
    const { user, act, body } = visit
    const { open, declared } = await load(db, visit)
    const deciding = decidingFrom(declared.username, body)
    const closed = deciding.outcome === 'limit' ? deciding.closed : []
    const asked = { ...deciding, decider: user.username, declaration: declared, closed, parts: partsOf(open) }
    const errors = errorsOf(reasonsNotToDecide(asked))
    if (errors) return view(visit, open, declared, errors)
    await decideConflict(db, act, open.inspection.reference, deciding)
    return {
      redirect: paths.inspections.team(open.inspection.reference),
      notice: `It is decided how ${declared.name} goes on`,
    }
  },
})

const view = (
  { csrf, body, user }: Visit,
  open: OpenInspection,
  declared: DeclarationInFull,
  errors?: FormErrors,
): View => {
  const { inspection } = open
  const before = { outcome: declared.outcome ?? '', closed: declared.closed, reason: '' }
  const typed = errors ? decidingFrom(declared.username, body) : before
  const parts = partsOf(open).filter(closable)
  const own = declared.username === user.username
  return {
    ...inspectionFrame(open, 'team'),
    heading: `Conflict of interest of ${declared.name}`,
    title: `Conflict of interest of ${declared.name}, ${inspection.placeName}`,
    backLink: paths.inspections.team(inspection.reference),
    errors,
    content: html`
      ${govukSummaryList({
        rows: [
          {
            key: { text: 'Declared' },
            value: { text: `${declaredWords[declared.kind]}, on ${formatDay(londonDay(declared.declaredAt))}` },
          },
          {
            key: { text: 'What it is' },
            value: { text: declared.about || 'The conflict declared before has ended, says this declaration' },
          },
          { key: { text: 'Where it stands' }, value: { text: standingInWordsOf(declared) } },
          ...(declared.reason
            ? [{ key: { text: 'Why' }, value: { text: `${declared.reason} (${declared.decidedBy})` } }]
            : []),
        ],
      })}
      ${
        own
          ? govukInsetText({
              text: 'Someone else decides on your own conflict of interest: the chief inspector, or another head of programme.',
            })
          : keptForm({
              id: `conflict-${declared.username}`,
              csrf,
              content: html`
                <input type="hidden" name="number" value="${declared.number}">
                <input type="hidden" name="decisions" value="${declared.decisions}">
                ${govukRadios({
                  name: 'outcome',
                  idPrefix: 'outcome',
                  fieldset: {
                    legend: { text: `How does ${declared.name} go on?`, classes: 'govuk-fieldset__legend--m' },
                  },
                  errorMessage: errors?.field.outcome,
                  items: [
                    { value: 'keep', text: 'Stays on the inspection', checked: typed.outcome === 'keep' },
                    {
                      value: 'limit',
                      text: 'Stays on, and some parts are closed to them',
                      checked: typed.outcome === 'limit',
                    },
                    {
                      value: 'remove',
                      text: 'Leaves the inspection: it closes to them, and they are taken off its team',
                      checked: typed.outcome === 'remove',
                    },
                  ],
                })}
                ${govukCheckboxes({
                  name: 'closed',
                  idPrefix: 'closed',
                  classes: 'govuk-checkboxes--small',
                  fieldset: {
                    legend: {
                      text: 'Parts that are closed to them, if some are',
                      classes: 'govuk-fieldset__legend--s',
                    },
                  },
                  hint: {
                    text: 'Results come from cases, and the record tells of every part: close what belongs together.',
                  },
                  errorMessage: errors?.field.closed,
                  items: parts.map(part => ({
                    value: part,
                    text: sectionNames[part],
                    checked: typed.closed.some(each => each === part),
                  })),
                })}
                ${govukTextarea({
                  id: 'reason',
                  name: 'reason',
                  rows: '3',
                  label: { text: 'Reason', classes: 'govuk-label--s' },
                  hint: { text: 'It is on the record, which the lead inspector reads.' },
                  value: typed.reason,
                  errorMessage: errors?.field.reason,
                })}
                ${govukButton({ text: 'Decide', preventDoubleClick: true })}`,
            })
      }`,
  }
}
