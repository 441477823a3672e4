import { standardsOf } from '#modules/programmes'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import { mojBadge } from '#platform/web/moj.ts'
import type { View } from '#platform/web/view.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { type Section, sectionNames } from '../rules/section.ts'
import { sectionsOf } from '../rules/sections.ts'

const addresses: Record<Section, (reference: string) => string> = {
  overview: paths.inspections.show,
  plan: paths.inspections.plan,
  meetings: paths.meetings.list,
  team: paths.inspections.team,
  'inspected-body': paths.inspections.inspectedBody,
  evidence: paths.evidence.list,
  sample: paths.samples.list,
  cases: paths.cases.list,
  timetable: paths.timetable.show,
  results: paths.results.show,
  fieldwork: paths.fieldwork.list,
  judgements: paths.judgements.list,
  ratings: paths.ratings.show,
  report: paths.report.show,
  record: paths.inspections.record,
}

/** Whether any of what is judged at this level is in working text, not in the published words. */
const hasWorkingText = ({ programme, inspection }: OpenInspection): boolean =>
  standardsOf(programme, inspection.level).some(
    ({ statement, keyQuestions }) =>
      statement.wording === 'working' ||
      keyQuestions.some(
        ({ wording, prompts }) => wording === 'working' || prompts.some(prompt => prompt.wording === 'working'),
      ),
  )

const banner = (open: OpenInspection): Html => {
  const { inspection, programme } = open
  const { name, version, levels } = programme.programme
  const level = levels.length > 1 && levels.find(({ id }) => id === inspection.level)?.name
  return html`
    <div class="lantern-inspection">
      <p class="govuk-heading-m lantern-inspection__place">
        ${inspection.placeName}
        ${inspection.placeInvented && mojBadge({ text: 'Invented place', classes: 'moj-badge--grey' })}
        ${hasWorkingText(open) && mojBadge({ text: 'Working text', classes: 'moj-badge--grey' })}
      </p>
      <p class="govuk-body lantern-inspection__about">
        ${name}${level && html`, ${level}`}, version ${version}. Fieldwork date: ${formatDay(inspection.fieldwork)}
      </p>
    </div>`
}

/**
 * What every page of an inspection has around it, to spread into its view: the heading with what is inspected, and the
 * side navigation with the page's own part marked.
 */
export const inspectionFrame = (
  open: OpenInspection,
  active: Section,
): Pick<View, 'banner' | 'sideNavigation' | 'place'> => ({
  place: 'inspections',
  banner: banner(open),
  sideNavigation: {
    label: `Parts of the inspection of ${open.inspection.placeName}`,
    items: sectionsOf(open).map(section => ({
      text: sectionNames[section],
      href: addresses[section](open.inspection.reference),
      active: section === active,
    })),
  },
})
