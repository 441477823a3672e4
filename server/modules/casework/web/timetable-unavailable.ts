import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInput, govukInsetText, govukRadios, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { goOnWithout, interviewAfterAll } from '../actions/go-on-without.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import { reasonsNotToGoOn, type Unavailable } from '../rules/timetable/unavailable-practitioner.ts'
import type { CaseParams } from './case-params.ts'
import { type LoadedPlace, loadPlace } from './load-place.ts'

const text = z.string().max(2000, 'Shorten it to 2,000 characters or fewer').default('')
const form = z.object({
  ...{ reason: text, agreedWith: text, name: text, role: text, suitable: text },
  instead: z.enum(['substitute', 'file-read'], { message: 'Select how the case goes on' }),
  supervises: z.enum(['yes', 'no']).optional(),
})

type Sent = z.infer<typeof form>

const agreed = ({
  reason,
  agreedWith,
  instead,
  name,
  role,
  suitable,
  supervises,
}: Sent): Omit<Unavailable, 'case'> => ({
  ...{ reason, agreedWith },
  instead:
    instead === 'substitute'
      ? { kind: 'substitute', ...{ name: name.trim(), role, suitable }, supervises: supervises === 'yes' }
      : { kind: 'file-read' },
})

const noAnswer = { field: 'supervises', text: 'Select whether they supervise the practitioner' }

/** Where it is recorded that a practitioner is not available, and how the case goes on (CASE-05; DIPP manual 5.1, 6.6). */
export const timetableUnavailablePage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.timetable.unavailable(':reference', ':number'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_NOT_AVAILABLE',

  async get(visit) {
    return view(visit, await loadPlace(db, visit))
  },

  async post(visit) {
    const { act, body, params } = visit
    const loaded = await loadPlace(db, visit)
    const { open, inspected, timetabled } = loaded
    const { number } = inspected
    const redirect = paths.timetable.case(params.reference, params.number)
    if (body.intent === 'take-back') {
      await interviewAfterAll(db, act, open, number)
      return { redirect, notice: 'The practitioner is interviewed after all' }
    }
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(visit, loaded, parsed.errors)
    const sent = parsed.values
    const unavailable = agreed(sent)
    const errors = errorsOf(
      [
        ...reasonsNotToGoOn(timetabled, { ...unavailable, case: inspected.id }),
        ...(sent.instead === 'substitute' && !sent.supervises ? [noAnswer] : []),
      ],
      {},
    )
    if (errors) return view(visit, loaded, errors)
    try {
      await goOnWithout(db, act, open, { ...unavailable, number })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const refused = errorsOf(error.reasons.map(reason => ({ field: 'reason', text: reason })))
      return { ...view(visit, loaded, refused), status: 409 }
    }
    const notice =
      unavailable.instead.kind === 'substitute' ? 'The substitute is recorded' : `Case ${number} is a file read now`
    return { redirect, notice }
  },
})

const takeBack = (csrf: Html, { inspected }: LoadedPlace, { reason, agreedWith, instead }: Unavailable): Html => html`
  <p class="govuk-body">${instead.kind === 'substitute' ? `${instead.name}, ${instead.role}, is interviewed instead` : 'The case is a file read'}: ${reason}. Agreed with ${agreedWith}.</p>
  <form method="post" novalidate id="take-back-${inspected.number}">
    ${csrf}
    ${govukButton({ text: 'Interview the practitioner after all', name: 'intent', value: 'take-back', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`

const fields = (body: Record<string, unknown>, errors: FormErrors | undefined): Html => {
  const about = (name: string) => ({
    id: name,
    name,
    value: String(body[name] ?? ''),
    errorMessage: errors?.field[name],
  })
  const label = (words: string) => ({ text: words, classes: 'govuk-label--s' })
  const substitute = html`
    <h2 class="govuk-heading-m">The substitute</h2>
    <p class="govuk-body">Leave this empty for a file read.</p>
    ${govukInput({ ...about('name'), label: label('Who is interviewed instead') })}
    ${govukInput({ ...about('role'), label: label('Their role'), hint: { text: 'Normally the line manager or supervisor; a colleague who knows the case may be suitable' } })}
    ${govukTextarea({ ...about('suitable'), rows: '2', label: label('What makes them suitable'), hint: { text: 'How they know the case' } })}
    ${govukRadios({
      ...{
        idPrefix: 'supervises',
        name: 'supervises',
        classes: 'govuk-radios--inline',
        value: String(body.supervises ?? ''),
      },
      fieldset: { legend: { text: 'Do they supervise the practitioner?', classes: 'govuk-fieldset__legend--s' } },
      hint: { text: 'Only then may they have the feedback' },
      items: [
        { value: 'yes', text: 'Yes' },
        { value: 'no', text: 'No' },
      ],
      errorMessage: errors?.field.supervises,
    })}`
  return html`
    ${govukTextarea({ ...about('reason'), rows: '2', label: label('Why the practitioner is not available'), hint: { text: 'Only what is needed. Nothing about health' } })}
    ${govukInput({ ...about('agreedWith'), label: label('With whom it was agreed'), hint: { text: 'Name and role in the inspected body' } })}
    ${govukRadios({
      ...{ idPrefix: 'instead', name: 'instead', value: String(body.instead ?? '') },
      fieldset: { legend: { text: 'How the case goes on', classes: 'govuk-fieldset__legend--s' } },
      items: [
        { value: 'substitute', text: 'Someone else is interviewed' },
        { value: 'file-read', text: 'As a file read, without an interview' },
      ],
      errorMessage: errors?.field.instead,
    })}
    ${substitute}
    ${govukButton({ text: 'Record this', preventDoubleClick: true })}`
}

const view = ({ csrf, params, body }: Visit<CaseParams>, loaded: LoadedPlace, errors?: FormErrors): View => {
  const { open, inspected, timetabled } = loaded
  const was = open.state.unavailable.get(inspected.id)
  const reasons = [
    ...reasonsNotToTimetable(open, open.state.closing),
    ...(inspected.completedAt ? ['The case is completed: reopen it to change how it is inspected'] : []),
  ]
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: `${timetabled.interviewee} is not available`,
    caption: `Case ${inspected.number}`,
    title: `Not available for case ${inspected.number}, ${open.inspection.placeName}`,
    backLink: paths.timetable.case(params.reference, params.number),
    errors,
    content:
      reasons.length > 0
        ? govukInsetText({ text: `${reasons.join('. ')}.` })
        : html`
          ${was && takeBack(csrf, loaded, was)}
          ${
            inspected.fileRead
              ? !was && html`<p class="govuk-body">The case is a file read: nobody is interviewed.</p>`
              : html`
                <p class="govuk-body">The lead inspector and the single point of contact agree whether a suitable substitute is available. If not, the case is inspected as a file read.</p>
                ${keptForm({ id: `not-available-${inspected.number}`, csrf, content: fields(body, errors) })}`
          }`,
  }
}
