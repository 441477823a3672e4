import type { Level, ListedProgramme, Programme, Weekday } from '#modules/programmes'
import { reasonsNotToAnnounce } from '#modules/programmes'
import { paths } from '#paths'
import { formatDay, weekdayInWeekOf } from '#platform/dates.ts'
import { dateField, type TypedDate } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { View } from '#platform/web/view.ts'
import { kindNames, type Place } from '../rules/place.ts'

/** What was chosen so far for a new inspection, as it was typed and as it was understood. */
export interface Chosen {
  /** `national/nation`: programme and level. */
  kind: string
  placeCode: string
  typed: TypedDate
  programme?: Programme
  level?: Level
  place?: Place | undefined
  fieldwork?: string
}

/** The address of the new inspection with what was chosen, to go on from or to change one answer of. */
export const addressOf = ({ kind, placeCode, typed }: Chosen, more: Record<string, string> = {}): string => {
  const known = Object.entries({ kind, place: placeCode, ...typed, ...more }).filter(([, value]) => value !== '')
  return `${paths.inspections.create}?${new URLSearchParams(known)}`
}

const hidden = (values: Record<string, string>): Html[] =>
  Object.entries(values)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)

/** One question: a form that leads to this address again, with one more answer in it. */
const question = (asked: string, known: Record<string, string>, content: Html): Html => html`
  <form method="get" action="${paths.inspections.create}" novalidate>
    ${hidden({ ...known, asked })}
    ${content}
    ${govukButton({ text: 'Continue' })}
  </form>`

const caption = 'Set up an inspection'

/** Whether a programme can be chosen now: it is open, or will be. When it is not, its own words say why (PROG-07). */
const whyNot = ({ content }: ListedProgramme, today: string): string[] => {
  const opens = content.programme.status.some(({ state, until }) => state === 'open' && (!until || until >= today))
  return opens ? [] : reasonsNotToAnnounce(content, today)
}

/** Which programme and level. Those that cannot be chosen are named, with why. */
export const kindStep = ({
  chosen,
  programmes,
  today,
  errors,
}: {
  chosen: Chosen
  programmes: readonly ListedProgramme[]
  today: string
  errors: FormErrors | undefined
}): View => {
  const open = programmes.filter(programme => whyNot(programme, today).length === 0)
  const closed = programmes.flatMap(programme => whyNot(programme, today))
  const items = open.flatMap(({ id, name, content }) =>
    content.programme.levels.map(level => ({
      value: `${id}/${level.id}`,
      text: content.programme.levels.length > 1 ? `${name}: ${level.name}` : name,
      hint: { text: content.programme.summary },
      checked: chosen.kind === `${id}/${level.id}`,
    })),
  )
  return {
    heading: 'Which inspection do you want to set up?',
    caption,
    place: 'inspections',
    backLink: paths.inspections.list,
    errors,
    content: html`
      ${question(
        'kind',
        chosen.typed,
        govukRadios({
          idPrefix: 'kind',
          name: 'kind',
          fieldset: { legend: { text: 'Programme', classes: 'govuk-visually-hidden' } },
          errorMessage: errors?.field.kind,
          items,
        }),
      )}
      ${
        closed.length > 0 &&
        govukInsetText({
          html: html`<h2 class="govuk-heading-s">Cannot be chosen now</h2>
            ${closed.map(text => html`<p class="govuk-body">${text}</p>`)}`,
        })
      }`,
  }
}

const few = 15

const withNote = ({ name, note, invented }: Place): string =>
  [name, [invented ? 'invented place' : '', note].filter(Boolean).join('; ')].filter(Boolean).join(': ')

/** What is inspected: one of the places of the level's kind. */
export const placeStep = ({
  chosen,
  places,
  errors,
}: {
  chosen: Chosen
  places: readonly Place[]
  errors: FormErrors | undefined
}): View => {
  const kind = chosen.level?.inspects ?? 'region'
  const heading = `Which of the ${kindNames[kind].many} is inspected?`
  const field =
    places.length <= few
      ? govukRadios({
          idPrefix: 'place',
          name: 'place',
          fieldset: { legend: { text: 'Place', classes: 'govuk-visually-hidden' } },
          errorMessage: errors?.field.place,
          items: places.map(({ code, name }) => ({ value: code, text: name, checked: code === chosen.placeCode })),
        })
      : govukSelect({
          id: 'place',
          name: 'place',
          label: { text: 'Place' },
          hint: { text: `${places.length} to choose from, by name` },
          errorMessage: errors?.field.place,
          value: chosen.placeCode,
          items: [
            { value: '', text: 'Select a place' },
            ...places.map(place => ({ value: place.code, text: place.invented ? withNote(place) : place.name })),
          ],
        })
  return {
    heading,
    caption,
    place: 'inspections',
    backLink: addressOf({ ...chosen, placeCode: '' }, { change: 'kind' }),
    errors,
    content: question('place', { kind: chosen.kind, ...chosen.typed }, field),
  }
}

const capital = (word: string): string => word[0]?.toUpperCase() + word.slice(1)

/** A day of February 2026 that is such a weekday, as the three fields want it. */
const example = (weekday: Weekday): string => {
  const day = weekdayInWeekOf('2026-02-09', weekday)
  return `${Number(day.slice(8))} 2 2026 for ${formatDay(day)}`
}

/** The day that the timeline is counted from. */
export const fieldworkStep = ({ chosen, errors }: { chosen: Chosen; errors: FormErrors | undefined }): View => {
  const { weekday, name } = chosen.programme?.timeline.fieldwork ?? { weekday: 'monday', name: '' }
  return {
    heading: 'When is the fieldwork?',
    caption: `${caption}: ${chosen.place?.name}`,
    place: 'inspections',
    backLink: addressOf(chosen, { change: 'place' }),
    errors,
    content: question(
      'fieldwork',
      { kind: chosen.kind, place: chosen.placeCode },
      dateField({
        name: 'fieldwork',
        size: 'm',
        legend: `${capital(name)}`,
        hint: `It must be a ${capital(weekday)}. For example, ${example(weekday)}. All other dates are worked out from it.`,
        values: chosen.typed,
        error: errors?.field.fieldwork,
      }),
    ),
  }
}
