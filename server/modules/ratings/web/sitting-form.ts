import { z } from 'zod'
import type { Person } from '#modules/people'
import type { RatedInspection } from '#modules/planning'
import { autosaveForm, clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import { dateField, type TypedDate, typedDateOf } from '#platform/web/date-field.ts'
import { govukSelect, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { SittingRow } from '../queries/decision.ts'
import { type Seat, type Seats, seatsOf } from '../rules/panel-members.ts'

/** The sitting as it is sent, apart from the day and the seats, whose fields are several. */
export const sittingSchema = z.object({
  ...savedAsTyped,
  sitting: z.coerce.number().int().min(1),
  summary: z.string().max(50_000, 'Shorten the summary to 50,000 characters or fewer').default(''),
  reasonForNew: z.string().max(10_000, 'Shorten the reason to 10,000 characters or fewer').default(''),
})

/** The day the panel sat, in three inputs; read with `readDate`. */
export const heldOnField = (values: TypedDate, error?: { text: string }): Html =>
  dateField({ name: 'heldOn', legend: 'The day the panel sat', hint: 'For example, 18 2 2026', values, error })

const fieldOf = ({ name }: Seat): string => `seat-${name}`

/** The seats as they were sent: who works here and sits in a role of this panel. */
export const sentSeats = (
  { programme, team }: RatedInspection,
  stored: Seats,
  people: readonly Person[],
  sent: Record<string, unknown>,
): Seats => {
  const known = new Set(people.map(({ username }) => username))
  const filled = seatsOf(programme, team, stored).map(seat => {
    const person = String(sent[fieldOf(seat)] ?? '')
    return { role: seat.role, person: known.has(person) ? person : '' }
  })
  const byRole = Map.groupBy(
    filled.filter(({ person }) => person !== ''),
    ({ role }) => role,
  )
  return Object.fromEntries(
    [...byRole].map(([role, seats]) => [
      role,
      seats.length === 1 ? (seats[0]?.person ?? '') : seats.map(({ person }) => person),
    ]),
  )
}

const seatField = ({ team }: RatedInspection, people: readonly Person[], seat: Seat): Html => {
  const inRole = (username: string): boolean =>
    team.some(member => member.role === seat.role && member.username === username) ||
    people.some(person => person.username === username && (person.roles as readonly string[]).includes(seat.role))
  const item = ({ username, name }: Person) => ({ value: username, text: name })
  return govukSelect({
    id: fieldOf(seat),
    name: fieldOf(seat),
    value: seat.person,
    label: { text: seat.needed ? seat.label : `${seat.label} (optional)`, classes: 'govuk-label--s' },
    items: [
      { value: '', text: seat.needed ? 'Select who sat' : 'Nobody' },
      ...people.filter(({ username }) => inRole(username)).map(item),
      ...people.filter(({ username }) => !inRole(username)).map(item),
    ],
  })
}

/** What stands in the form of a sitting. */
export interface SittingTyped extends Pick<SittingRow, 'number' | 'version' | 'members' | 'summary' | 'reasonForNew'> {
  day: TypedDate
}

/** What is stored of a sitting, as the form has it. */
export const sittingTyped = ({ heldOn, ...row }: SittingRow): SittingTyped => ({
  ...row,
  day: typedDateOf('heldOn', heldOn),
})

/** The form of the open sitting: the day, who sat, the summary; saved as it is typed. */
export const sittingForm = (
  visit: Pick<Visit, 'user' | 'csrf'>,
  rated: RatedInspection,
  people: readonly Person[],
  typed: SittingTyped,
  state: string,
): Html =>
  autosaveForm({
    id: `sitting-${typed.number}`,
    username: visit.user.username,
    csrf: visit.csrf,
    version: typed.version,
    state,
    content: html`
      <input type="hidden" name="sitting" value="${typed.number}">
      ${heldOnField(typed.day)}
      ${seatsOf(rated.programme, rated.team, typed.members).map(seat => seatField(rated, people, seat))}
      ${
        typed.number > 1 &&
        govukTextarea({
          name: 'reasonForNew',
          id: 'reasonForNew',
          value: typed.reasonForNew,
          rows: '3',
          label: { text: 'Why the panel decides again', classes: 'govuk-label--s' },
        })
      }
      ${govukTextarea({
        name: 'summary',
        id: 'summary',
        value: typed.summary,
        rows: '8',
        label: { text: 'Summary of the panel', classes: 'govuk-label--s' },
        hint: { text: 'The ratings that were agreed and the key findings. Nobody is named who could be identified' },
      })}`,
  })

/** What another person saved of the sitting meanwhile, field by field and in words. */
export const sittingClash = (
  rated: RatedInspection,
  row: SittingRow,
  words: string,
  names: ReadonlyMap<string, string>,
): { theirs: Record<string, string>; notice: Html } => {
  const seats = seatsOf(rated.programme, rated.team, row.members)
  const heldOn = typedDateOf('heldOn', row.heldOn)
  const theirs = {
    ...heldOn,
    ...Object.fromEntries(seats.map(seat => [fieldOf(seat), seat.person])),
    ...(row.number > 1 ? { reasonForNew: row.reasonForNew } : {}),
    summary: row.summary,
  }
  const notice = clashNotice(words, [
    { name: 'The day the panel sat', text: Object.values(heldOn).join(' ') },
    ...seats.map(({ label, person }) => ({ name: label, text: names.get(person) ?? person })),
    { name: 'Summary', text: row.summary },
  ])
  return { theirs, notice }
}
