import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { dateField, readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukRadios, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { changeAssessorship, recordStage } from '../actions/development.ts'
import { findPerson, listWholePeople, type WholePerson } from '../queries/development.ts'
import { type RecordingStage, reasonsNotToRecordStage, stageNames, stages } from '../rules/training.ts'

const recordingFrom = (body: Record<string, unknown>): RecordingStage => ({
  stage: String(body.stage ?? ''),
  startedOn: readDate(body, 'startedOn', 'The first day').day ?? '',
  doneOn: readDate(body, 'doneOn', 'The day').day ?? '',
  assessor: String(body.assessor ?? ''),
})

const load = async (db: Db, username: string) => {
  const [person, everyone] = await Promise.all([findPerson(db, username), listWholePeople(db)])
  if (!person || person.leftAt) throw new NotFound(`person ${username}`)
  return { person, assessors: everyone.filter(({ assessorships }) => assessorships.length > 0) }
}

const isQualified = ({ assessorships }: WholePerson): boolean => assessorships.some(({ untilOn }) => untilOn === null)

/** Records what someone has finished of their training, and whether they are a qualified assessor (TEAM-03, TEAM-04). */
export const trainingPage = ({ db }: { db: Db }): Page => ({
  path: paths.people.part(':username', 'training'),
  permission: 'people:develop',
  audit: 'PERSON_TRAINING',

  async get(visit) {
    return view(visit, await load(db, visit.params.username as string))
  },

  async post(visit) {
    const { params, body, act } = visit
    const loaded = await load(db, params.username as string)
    const { username, finished, name } = loaded.person
    if (body.intent === 'assessor') {
      const asked = readDate(body, 'day', 'The day')
      if (asked.day === undefined) return view(visit, loaded, errorsOf([{ field: 'day', text: asked.fault }], hrefs))
      await changeAssessorship(db, act, username, { day: asked.day, qualified: !isQualified(loaded.person) })
      return { redirect: paths.people.show(username), notice: `What ${name} may assure is changed` }
    }
    const wanted = recordingFrom(body)
    const assessorships = loaded.assessors.find(each => each.username === wanted.assessor)?.assessorships ?? []
    const today = londonDay(act.when)
    const errors = errorsOf(reasonsNotToRecordStage(wanted, { username, finished, assessorships, today }), hrefs)
    if (errors) return view(visit, loaded, errors)
    await recordStage(db, act, username, wanted)
    return { redirect: paths.people.show(username), notice: 'It is recorded' }
  },
})

const hrefs = { startedOn: '#startedOn-day', doneOn: '#doneOn-day', day: '#day-day' }

interface Loaded {
  person: WholePerson
  assessors: readonly WholePerson[]
}

const view = (visit: Visit, loaded: Loaded, errors?: FormErrors): View => ({
  heading: `Training of ${loaded.person.name}`,
  place: 'people',
  backLink: paths.people.show(loaded.person.username),
  errors,
  content: html`${stageForm(visit, loaded, errors)}${assessorForm(visit, loaded.person, errors)}`,
})

const stageForm = ({ csrf, body }: Visit, { person, assessors }: Loaded, errors?: FormErrors): Html => {
  const next = stages.filter(stage => !person.finished.some(each => each.stage === stage))
  if (next.length === 0) return html`<p class="govuk-body">Every stage of the training is recorded.</p>`
  return keptForm({
    id: `training-${person.username}`,
    csrf,
    content: html`
      ${govukRadios({
        name: 'stage',
        idPrefix: 'stage',
        fieldset: { legend: { text: 'What has been finished?', classes: 'govuk-fieldset__legend--m' } },
        errorMessage: errors?.field.stage,
        items: next.map(stage => ({ value: stage, text: stageNames[stage], checked: body.stage === stage })),
      })}
      ${dateField({
        name: 'startedOn',
        legend: 'First day, of the initial training',
        hint: 'It lasts two weeks at least. For example, 7 9 2026.',
        values: typedDateFrom(body, 'startedOn'),
        error: errors?.field.startedOn,
      })}
      ${dateField({
        name: 'doneOn',
        legend: 'The day on which it was finished',
        hint: 'For example, 18 9 2026.',
        values: typedDateFrom(body, 'doneOn'),
        error: errors?.field.doneOn,
      })}
      ${govukSelect({
        id: 'assessor',
        name: 'assessor',
        label: { text: 'Who assured it', classes: 'govuk-label--s' },
        hint: { text: 'A qualified assessor. Nobody assures the initial training.' },
        value: String(body.assessor ?? ''),
        errorMessage: errors?.field.assessor,
        items: [
          { value: '', text: 'Select an assessor' },
          ...assessors
            .filter(({ username }) => username !== person.username)
            .map(({ username, name }) => ({ value: username, text: name })),
        ],
      })}
      ${govukButton({ text: 'Record', name: 'intent', value: 'stage', preventDoubleClick: true })}`,
  })
}

const assessorForm = ({ csrf, body, user }: Visit, person: WholePerson, errors?: FormErrors): Html => {
  if (person.username === user.username) return html``
  const qualified = isQualified(person)
  const terms = person.assessorships.map(
    ({ fromOn, untilOn }) => `from ${formatDay(fromOn)}${untilOn ? ` until ${formatDay(untilOn)}` : ''}`,
  )
  return html`
    <h2 class="govuk-heading-m">Qualified assessor</h2>
    <p class="govuk-body">${terms.length > 0 ? `A qualified assessor ${terms.join(', and ')}.` : `${person.name} is no qualified assessor.`} Only a qualified assessor assures assessed practice and certificates.</p>
    <form method="post" novalidate>
      ${csrf}
      ${dateField({
        name: 'day',
        legend: qualified ? 'Last day as a qualified assessor' : 'Qualified assessor from',
        hint: 'For example, 18 9 2026.',
        values: typedDateFrom(body, 'day'),
        error: errors?.field.day,
      })}
      ${govukButton({ text: qualified ? 'End it' : 'Record as a qualified assessor', classes: 'govuk-button--secondary', name: 'intent', value: 'assessor', preventDoubleClick: true })}
    </form>`
}
