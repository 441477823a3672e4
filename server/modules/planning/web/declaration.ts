import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { type Declaring, makeDeclaration } from '../actions/declare.ts'
import { type DeclarationInFull, declarationsOf } from '../queries/declarations.ts'
import { type OpenToDeclare, openToDeclare } from '../queries/open-inspection.ts'
import { type ConflictKind, conflictStanding, reasonsNotToDeclare, standingInWordsOf } from '../rules/conflict.ts'

const kinds: Record<ConflictKind, string> = {
  none: 'No',
  actual: 'Yes, an actual one',
  perceived: 'Yes, one that others could perceive',
}

/** What a kind of declaration is called once it is made. */
export const declaredWords: Record<ConflictKind, string> = {
  none: 'None',
  actual: 'Actual',
  perceived: 'Perceived',
}

const declaringFrom = (body: Record<string, unknown>): Declaring => ({
  kind: String(body.kind ?? ''),
  about: String(body.about ?? ''),
  seen: Number(body.seen) || 0,
})

/**
 * Where everyone on a team declares whether they have a conflict of interest, before anything else of the inspection opens to them;
 * and where they change it later (TEAM-02).
 */
export const declarationPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.declaration(':reference'),
  permission: 'inspections:view',
  audit: 'DECLARATION',

  async get(visit) {
    const open = await openToDeclare(db, visit.user, visit.params.reference as string)
    return view(visit, open, (await declarationsOf(db, open.inspection.id)).get(visit.user.username))
  },

  async post(visit) {
    const { params, body, user, act } = visit
    const reference = params.reference as string
    const open = await openToDeclare(db, user, reference)
    const declaring = declaringFrom(body)
    const errors = errorsOf(reasonsNotToDeclare({ ...declaring, before: open.declaration }))
    if (errors) return view(visit, open, (await declarationsOf(db, open.inspection.id)).get(user.username), errors)
    await makeDeclaration(db, act, reference, declaring)
    const after = await openToDeclare(db, user, reference)
    return conflictStanding(after.declaration) === 'waiting'
      ? {
          redirect: paths.inspections.declaration(reference),
          notice: 'What you declared goes to the head of programme',
        }
      : {
          redirect: paths.inspections.show(reference),
          notice: 'You have declared that you have no conflict of interest',
        }
  },
})

const soFar = (declared: DeclarationInFull): Html => html`
  <h2 class="govuk-heading-m">What you declared</h2>
  ${govukSummaryList({
    rows: [
      {
        key: { text: 'Declared' },
        value: { text: `${declaredWords[declared.kind]}, on ${formatDay(londonDay(declared.declaredAt))}` },
      },
      ...(declared.about ? [{ key: { text: 'What it is' }, value: { text: declared.about } }] : []),
      { key: { text: 'Where it stands' }, value: { text: standingInWordsOf(declared) } },
      ...(declared.reason
        ? [{ key: { text: 'Why' }, value: { text: `${declared.reason} (${declared.decidedBy})` } }]
        : []),
    ],
  })}`

const view = (
  { csrf, body, user }: Visit,
  { inspection, programme, team }: OpenToDeclare,
  declared: DeclarationInFull | undefined,
  errors?: FormErrors,
): View => {
  const standing = conflictStanding(declared)
  const isOpen = standing === 'clear' || standing === 'limited'
  const roles = team.filter(({ username }) => username === user.username).map(({ role }) => role)
  const roleNames = programme.programme.team.filter(({ id }) => roles.includes(id)).map(({ name }) => name)
  const typed = declaringFrom(body)
  return {
    place: 'inspections',
    heading: declared ? 'Your declaration of interests' : 'Do you have a conflict of interest?',
    caption: `${inspection.placeName}, ${programme.programme.name}`,
    title: `Conflict of interest, ${inspection.placeName}`,
    backLink: isOpen ? paths.inspections.show(inspection.reference) : paths.work,
    errors,
    content: html`
      <p class="govuk-body">You are on the team of this inspection as ${roleNames.join(' and ')}. Its fieldwork date is ${formatDay(inspection.fieldwork)}.</p>
      ${!declared && html`<p class="govuk-body">Everyone on a team declares this before any work on the inspection opens to them.</p>`}
      ${
        standing === 'waiting' &&
        govukInsetText({
          text: 'The head of programme decides whether you stay on this inspection. Until then it is closed to you.',
        })
      }
      ${declared && soFar(declared)}
      ${keptForm({
        id: 'declaration',
        csrf,
        content: html`
          <input type="hidden" name="seen" value="${declared?.number ?? 0}">
          ${govukRadios({
            name: 'kind',
            idPrefix: 'kind',
            fieldset: {
              legend: {
                text: declared ? 'Change what you declared' : 'Conflict of interest with what is inspected',
                classes: 'govuk-fieldset__legend--m',
              },
            },
            hint: {
              text: 'For example: you have worked there, someone close to you works there or is supervised there, or you applied for work there. A perceived conflict is one that others could think you have.',
            },
            errorMessage: errors?.field.kind,
            items: (Object.keys(kinds) as ConflictKind[]).map(kind => ({
              value: kind,
              text: kinds[kind],
              checked: typed.kind === kind,
            })),
          })}
          ${govukTextarea({
            id: 'about',
            name: 'about',
            rows: '4',
            label: { text: 'What the conflict is, if you have one', classes: 'govuk-label--s' },
            hint: {
              text: 'Only you and those who decide on it read this. If it concerns one person on probation or one case, declare it at the case.',
            },
            value: typed.about,
            errorMessage: errors?.field.about,
          })}
          ${declared && html`<p class="govuk-body">A conflict, or the end of one, is decided on by the head of programme. The inspection is closed to you until then.</p>`}
          ${govukButton({ text: 'Declare', preventDoubleClick: true })}`,
      })}`,
  }
}
