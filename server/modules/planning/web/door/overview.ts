import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { english } from '#platform/web/english.ts'
import { govukDetails, govukSummaryList, govukTag, govukTaskList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import { standingTimelineOf } from '../../queries/standing-timeline.ts'
import { answeringRoles } from '../../rules/door/answering-roles.ts'
import { nextSteps, type StandingStep } from '../../rules/step-state.ts'
import { deputyTask } from './deputy-task.ts'
import { doorFrame } from './door-frame.ts'
import type { DoorTask, DoorTasks } from './door-tasks.ts'
import { planTask } from './plan-task.ts'
import { whenForOutsiders } from './present-dates.ts'
import { slidesTask } from './slides-task.ts'
import { type DoorText, doorText } from './text.ts'

/** The inspected body's first page: what is due, what to do next, the key dates, and who to ask. */
export const doorPage = ({ db }: { db: Db }, tasksOfModules: readonly DoorTasks[]): Page => ({
  path: paths.door.show(':reference'),
  permission: 'door:view',
  audit: 'DOOR',

  async get({ params, user, language, act }) {
    const door = await openDoor(db, user, params.reference as string)
    const at = { language, now: act.when }
    const [{ steps }, ...tasks] = await Promise.all([
      standingTimelineOf(db, door, act.when),
      ...[planTask, ...tasksOfModules, slidesTask, deputyTask].map(tasksOf => tasksOf(db, door, at)),
    ])
    const text = inLanguage(doorText, language)
    const shared = steps.filter(step => step.shared)
    return {
      ...doorFrame(door, 'overview', language),
      heading: text.sections.overview,
      title: `${text.sections.overview}, ${door.inspection.placeName}`,
      content: html`
        <h2 class="govuk-heading-m">${text.overview.tasks}</h2>
        ${tasks.flat().length === 0 ? html`<p class="govuk-body">${text.overview.nothing}</p>` : taskList(tasks.flat())}
        ${nextDates(nextSteps(shared, 5), text, language)}
        ${govukDetails({ summaryText: text.overview.all, html: dates(shared, text, language) })}
        ${whoToAsk(door, text)}`,
    }
  },
})

const taskList = (tasks: readonly DoorTask[]): Html =>
  govukTaskList({
    idPrefix: 'to-do',
    items: tasks.map(({ title, href, hint, status, colour, done }) => ({
      title: { html: html`${title}` },
      href,
      ...(hint && { hint: { html: html`${hint}` } }),
      status:
        done || !colour ? { text: status } : { html: govukTag({ text: status, classes: `govuk-tag--${colour}` }) },
    })),
  })

const nextDates = (steps: readonly StandingStep[], text: DoorText, language: Language): Html => html`
  <h2 class="govuk-heading-m">${text.overview.next}</h2>
  ${steps.length === 0 ? html`<p class="govuk-body">${text.overview.noNext}</p>` : dates(steps, text, language)}`

/** A list rather than a table, so that it is as easy to read on a telephone. What is to come needs no words. */
const dates = (steps: readonly StandingStep[], { overview }: DoorText, language: Language): Html =>
  govukSummaryList({
    rows: steps.map(step => {
      const { state } = step.standing
      return {
        key: { html: english(step.name) },
        value: {
          html: html`${whenForOutsiders(step, overview.until, language)}${state !== 'due' && html`<br><span class="govuk-hint lantern-small">${overview.states[state]}</span>`}`,
        },
      }
    }),
  })

const whoToAsk = ({ programme, team }: OpenDoor, { overview }: DoorText): Html => {
  const rows = programme.programme.team
    .filter(({ id }) => answeringRoles.includes(id))
    .map(role => ({ role, members: team.filter(member => member.role === role.id) }))
    .filter(({ members }) => members.length > 0)
  return html`
    <h2 class="govuk-heading-m">${overview.ask}</h2>
    ${
      rows.length === 0
        ? html`<p class="govuk-body">${overview.askNobody}</p>`
        : html`
          <p class="govuk-body">${overview.askWords}</p>
          ${govukSummaryList({
            rows: rows.map(({ role, members }) => ({
              key: { html: english(role.name) },
              value: { text: members.map(({ name }) => name).join(', ') },
            })),
          })}`
    }`
}
