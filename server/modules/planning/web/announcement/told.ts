import { paths } from '#paths'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { dateField, readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukSelect } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { recordTold } from '../../actions/announcement/record-told.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToRecordTold, type Telling } from '../../rules/announcement/told.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { Reason } from '../../rules/reason.ts'
import { readTimeOfDay } from '../../rules/time-of-day.ts'
import { inspectionFrame } from '../inspection-frame.ts'

const read = (body: Visit['body']): { telling: Telling; faults: Reason[] } => {
  const { day, fault } = readDate(body, 'toldOn', 'The day on which they were told')
  const time = readTimeOfDay(String(body.toldAt ?? '').trim())
  return {
    telling: {
      person: String(body.person ?? ''),
      how: String(body.how ?? ''),
      toldBy: String(body.toldBy ?? ''),
      toldOn: day ?? '',
      toldAt: time ?? '',
    },
    faults: [
      ...(fault === undefined ? [] : [{ field: 'toldOn', text: fault }]),
      ...(time ? [] : [{ field: 'toldAt', text: 'Enter the time at which they were told, such as 9:15am' }]),
    ],
  }
}

/** Where it is recorded who of the inspected body was told of the inspection, by whom, when and how (PLAN-05). */
export const toldPage = ({ db }: { db: Db }): Page => ({
  path: paths.announcement.told(':reference'),
  permission: 'announcement:issue',
  audit: 'ANNOUNCEMENT_TOLD',

  async get(visit) {
    const open = await openInspection(db, visit.user, visit.params.reference as string)
    refuseIf(reasonsNotToAnnounceOn(open.team, open.reader))
    const { when, who } = visit.act
    const now = { ...typedDateOf('toldOn', londonDay(when)), toldAt: londonTime(when), toldBy: who }
    return view(visit, open, { how: open.programme.planning.announcement.how, ...now })
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference as string)
    const { telling, faults } = read(body)
    const now = { day: londonDay(act.when), time: londonTime(act.when) }
    const reasons = [...reasonsNotToRecordTold(telling, open.team, now), ...faults]
    if (reasons.length > 0) return view(visit, open, body, errorsOf(reasons, { toldOn: '#toldOn-day' }))
    const { reference } = open.inspection
    await recordTold(db, act, reference, telling)
    return { redirect: paths.announcement.show(reference), notice: 'It is recorded who was told' }
  },
})

const view = ({ csrf }: Visit, open: OpenInspection, typed: Record<string, unknown>, errors?: FormErrors): View => {
  const { inspection, programme, team } = open
  const { to, how } = programme.planning.announcement
  const about = (name: string) => ({
    ...{ id: name, name, value: String(typed[name] ?? '') },
    errorMessage: errors?.field[name],
  })
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  const members = [...new Map(team.map(({ username, name }) => [username, name]))]
  return {
    ...inspectionFrame(open, 'plan'),
    heading: 'Record who was told',
    title: `Record who was told, ${inspection.placeName}`,
    backLink: paths.announcement.show(inspection.reference),
    errors,
    content: keptForm({
      id: 'told',
      csrf,
      content: html`
        ${govukInput({ ...about('person'), label: label('Who was told'), hint: { text: `Name and role. The programme says: ${to}` } })}
        ${govukInput({ ...about('how'), label: label('How'), hint: { text: `The programme says: ${how}` } })}
        ${govukSelect({
          ...about('toldBy'),
          label: label('Who told them'),
          items: [
            { value: '', text: 'Select someone of the team' },
            ...members.map(([value, text]) => ({ value, text })),
          ],
        })}
        ${dateField({
          ...{ name: 'toldOn', legend: 'On which day', hint: 'For example, 9 2 2026' },
          values: typedDateFrom(typed, 'toldOn'),
          error: errors?.field.toldOn,
        })}
        ${govukInput({ ...about('toldAt'), label: label('At what time'), hint: { text: 'For example, 9:15am' }, classes: 'govuk-input--width-5' })}
        ${govukButton({ text: 'Record', preventDoubleClick: true })}`,
    }),
  }
}
