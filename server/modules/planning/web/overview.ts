import { paths } from '#paths'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukSummaryList, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { listed } from '#platform/words.ts'
import { declarationsOf } from '../queries/declarations.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { standingTimelineOf } from '../queries/standing-timeline.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { type Obstacle, obstaclesOf } from '../rules/obstacles.ts'
import { phaseSpans } from '../rules/phase.ts'
import { type Section, sectionNames } from '../rules/section.ts'
import { lateSteps, nextSteps, type StandingStep } from '../rules/step-state.ts'
import { type RoleOnTeam, teamByRole } from '../rules/team.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { phaseLine } from './phase-line.ts'
import { whenInWords } from './present-timeline.ts'

/** Something that a later module shows on the overview of an inspection. */
export interface OverviewSection {
  /** The part of the inspection that it tells of: where that is closed to someone, they are not shown this either. */
  part: Section
  /** Null where it has nothing to say yet. */
  show: (db: Db, open: OpenInspection, user: User) => Promise<Html | null>
}

/** Where an inspection stands: its phase, what stands in the way, the next dates, who is on it, and how the work goes. */
export const overviewPage = ({ db }: { db: Db }, sections: readonly OverviewSection[]): Page => ({
  path: paths.inspections.show(':reference'),
  permission: 'inspections:view',
  audit: 'INSPECTION_OVERVIEW',

  async get({ params, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const shows = (part: Section): boolean => !open.reader.closed?.includes(part)
    const [{ steps, today }, declarations, others] = await Promise.all([
      standingTimelineOf(db, open, act.when),
      declarationsOf(db, open.inspection.id),
      Promise.all(sections.filter(({ part }) => shows(part)).map(({ show }) => show(db, open, user))),
    ])
    const { inspection, programme, team } = open
    const roles = teamByRole(programme.programme.team, team, inspection)
    return {
      ...inspectionFrame(open, 'overview'),
      heading: 'Overview',
      title: `Overview, ${inspection.placeName}`,
      content: html`
        ${closedTo(open)}
        ${phaseLine(phaseSpans(programme.programme.phases, steps), today)}
        ${inTheWay(obstaclesOf({ roles, late: shows('plan') ? lateSteps(steps) : [], team, declarations }), inspection.reference)}
        ${others}
        ${shows('plan') && nextDates(nextSteps(steps, 5), inspection.reference)}
        ${whoIsOnIt(roles, inspection.reference)}`,
    }
  },
})

/** What is closed to this reader, and where they read why. */
const closedTo = ({ inspection, reader }: OpenInspection): Html | false =>
  (reader.closed ?? []).length > 0 &&
  govukInsetText({
    html: html`Closed to you for a conflict of interest: ${listed((reader.closed ?? []).map(part => sectionNames[part]))}. <a class="govuk-link" href="${paths.inspections.declaration(inspection.reference)}">Your declaration</a>`,
  })

const shown = 5

const inTheWay = (obstacles: readonly Obstacle[], reference: string): Html => {
  const more = obstacles.length - shown
  return html`
    <h2 class="govuk-heading-m">What stands in the way</h2>
    ${
      obstacles.length === 0
        ? html`<p class="govuk-body">Nothing that the plan or the team shows.</p>`
        : html`
          <ul class="govuk-list govuk-list--bullet">
            ${obstacles.slice(0, shown).map(({ text, section }) => html`<li><a class="govuk-link" href="${paths.inspections[section](reference)}">${text}</a></li>`)}
            ${more > 0 && html`<li>${more} more, on the <a class="govuk-link" href="${paths.inspections.plan(reference)}">plan</a></li>`}
          </ul>`
    }`
}

const nextDates = (steps: readonly StandingStep[], reference: string): Html =>
  steps.length === 0
    ? html`
      <h2 class="govuk-heading-m">Next dates</h2>
      <p class="govuk-body">None: every date of the plan is done or has passed.</p>`
    : html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="Next dates">
      ${govukTable({
        caption: 'Next dates',
        classes: 'lantern-table',
        captionClasses: 'govuk-table__caption--m',
        head: [{ text: 'Step' }, { text: 'Date' }, { text: 'Where it stands' }],
        firstCellIsHeader: true,
        rows: steps.map(step => [{ text: step.name }, { text: whenInWords(step) }, { text: step.standing.words }]),
      })}
      </div>
      <p class="govuk-body"><a class="govuk-link" href="${paths.inspections.plan(reference)}">See the whole plan</a></p>`

const whoIsOnIt = (roles: readonly RoleOnTeam[], reference: string): Html => html`
  <h2 class="govuk-heading-m">Who is on it</h2>
  ${govukSummaryList({
    rows: roles.map(({ role, members, missing }) => ({
      key: { text: role.name },
      value: { text: members.map(({ name }) => name).join(', ') || (missing > 0 ? 'Nobody yet' : 'Nobody') },
    })),
  })}
  <p class="govuk-body"><a class="govuk-link" href="${paths.inspections.team(reference)}">See the team</a></p>`
