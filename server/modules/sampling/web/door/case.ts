import { doorFrame, openDoor } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { askFromOutside } from '../../actions/ask-from-outside.ts'
import { caseSetting } from '../../queries/case-setting.ts'
import { closingOf } from '../../queries/closing.ts'
import { issuedSamples } from '../../queries/issued-sample.ts'
import { caseInWords } from '../../rules/case-in-words.ts'
import { kindNames } from '../../rules/kind-names.ts'
import { reasonsNotToAskFromOutside } from '../../rules/reasons-not-to-ask-from-outside.ts'
import type { ExclusionRequest } from '../../rules/sampled-case.ts'
import { type DoorSampleText, doorSampleText } from './text.ts'

/** One case of the sample, and the request that it be excluded (SAMP-10; DIPP manual 5.1). */
export const doorSampledCasePage = ({ db }: { db: Db }): Page => ({
  path: paths.door.sampledCase(':reference', ':id'),
  permission: 'door:view',
  audit: 'DOOR_SAMPLED_CASE',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, user, act, body, language } = visit
    const door = await openDoor(db, user, params.reference as string)
    const text = inLanguage(doorSampleText, language)
    try {
      const asked = { caseId: params.id as string, name: user.name, reason: String(body.reason ?? '') }
      await askFromOutside(db, act, door, asked)
      return {
        redirect: paths.door.sampledCase(params.reference as string, params.id as string),
        notice: text.case.sent,
      }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const said = error.reasons.map(key => text.reasons[key as keyof DoorSampleText['reasons']])
      return { ...(await view(db, visit, errorsOf(said.map(each => ({ field: 'reason', text: each }))))), status: 409 }
    }
  },
})

const decided = ({ decision }: ExclusionRequest, text: DoorSampleText['case']): string => {
  if (!decision) return text.waits
  return decision.granted ? text.granted(decision.reason) : text.refused(decision.reason)
}

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, act, language } = visit
  const door = await openDoor(db, user, params.reference as string)
  const issued = (await issuedSamples(db, door)).find(({ cases }) => cases.some(({ id }) => id === params.id))
  if (!issued) throw new NotFound(`case ${params.id}`)
  const setting = await caseSetting(db, issued.open, act, params.id as string, await closingOf(db, door.inspection.id))
  const text = inLanguage(doorSampleText, language)
  const { sampled } = setting
  const mayAsk = reasonsNotToAskFromOutside(setting, 'some').length === 0
  const heading = text.case.heading(sampled.crn)
  return {
    ...doorFrame(door, 'sample', language),
    heading,
    title: `${heading}, ${door.inspection.placeName}`,
    backLink: paths.door.sample(door.inspection.reference),
    errors,
    content: html`
      <p class="govuk-body" lang="en">${caseInWords({ ...sampled, riskGroup: '' }, kindNames(door.programme, issued.open.sample))}</p>
      ${requestsMade(sampled.requests, text.case)}
      ${mayAsk && askForm(visit, text.case, errors)}`,
  }
}

const requestsMade = (requests: readonly ExclusionRequest[], text: DoorSampleText['case']): Html =>
  requests.length === 0
    ? html``
    : html`
      <h2 class="govuk-heading-m">${text.requests}</h2>
      ${requests.map(request =>
        govukInsetText({
          html: html`<span class="lantern-typed">${request.reason}</span> (${request.askedForBy})<br><strong>${decided(request, text)}</strong>`,
        }),
      )}`

const askForm = ({ csrf, body }: Visit, text: DoorSampleText['case'], errors?: FormErrors): Html => html`
  <h2 class="govuk-heading-m">${text.askHeading}</h2>
  ${keptForm({
    id: 'ask-for-exclusion',
    csrf,
    content: html`
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        rows: '3',
        label: { text: text.why, classes: 'govuk-label--s' },
        hint: { text: text.hint },
        value: errors ? String(body.reason ?? '') : undefined,
        errorMessage: errors?.field.reason,
      })}
      ${govukButton({ text: text.send, preventDoubleClick: true })}`,
  })}`
