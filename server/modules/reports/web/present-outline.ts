import { paths } from '#paths'
import type { GovukTaskListParams } from '#platform/web/govuk-params.ts'
import type { OutlinePart, ReportSection } from '../rules/outline.ts'
import type { RatingsState } from '../rules/reasons-not-ready.ts'
import type { SectionState } from '../rules/section-state.ts'

type Task = Exclude<GovukTaskListParams['items'][number], false | null | undefined | '' | 0>

const statusOf = (state: SectionState | undefined): Task['status'] => {
  if (state && state.identifiers.length > 0) return { tag: { text: 'Holds a case number', classes: 'govuk-tag--red' } }
  if (state?.state === 'written') return { text: 'Written' }
  if (state?.state === 'left-out') return { text: 'Left out while empty' }
  return { tag: { text: 'Not written', classes: 'govuk-tag--yellow' } }
}

const recordStatus = (holds: 'ratings' | 'case-data', ratings: RatingsState): Task['status'] => {
  if (holds === 'case-data') return { text: 'From case inspections, where there are any' }
  return ratings === 'decided'
    ? { text: 'Decided by the panel' }
    : { tag: { text: 'Not decided', classes: 'govuk-tag--yellow' } }
}

/** An entry of the outline as items of a task list. */
export const taskOf = (
  reference: string,
  part: OutlinePart,
  states: ReadonlyMap<string, SectionState>,
  ratings: RatingsState,
): Task[] => {
  const task = ({ key, guide, standard, name }: ReportSection): Task => ({
    title: { text: standard ? `Findings: ${name}` : name },
    hint: standard ? undefined : { text: guide },
    href: paths.report.section(reference, key),
    status: statusOf(states.get(key)),
  })
  if (part.kind === 'prose') return [task(part.section)]
  if (part.kind === 'findings') return part.sections.map(task)
  const { name, guide, holds } = part
  const href = holds === 'ratings' ? paths.ratings.show(reference) : undefined
  return [{ title: { text: name }, hint: { text: guide }, href, status: recordStatus(holds, ratings) }]
}
