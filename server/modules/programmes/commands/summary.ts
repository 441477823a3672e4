import { keyQuestionsOf, promptsOf, rates, standardsOf } from '../rules/lookups.ts'
import type { Programme } from '../schema/index.ts'

const counted = (count: number, singular: string): string => `${count} ${singular}${count === 1 ? '' : 's'}`

/** What is in a programme, in a few lines of counts: by level, and then by section. */
export const summary = (programme: Programme): string => {
  const { programme: identity, timeline, planning, cases, surveys, report } = programme
  const { standard, keyQuestion, prompt } = identity.terms
  const levels = identity.levels.map(({ id }) => {
    const counts = [
      counted(standardsOf(programme, id).length, standard),
      counted(keyQuestionsOf(programme, id).length, keyQuestion),
      counted(promptsOf(programme, id).length, prompt),
    ]
    return `  ${id}: ${counts.join(', ')}`
  })
  const rest = [
    counted(timeline.steps.length, 'timeline step'),
    counted(planning.evidenceRequests.length, 'evidence request'),
    counted(planning.meetings.length, 'meeting'),
    counted(cases.questions.length, 'case question'),
    counted(surveys.surveys.length, 'survey'),
    counted(report.outline.length, 'report section'),
  ]
  return [
    `  ${identity.name}, version ${identity.version} (${rates(programme) ? 'rates' : 'does not rate'})`,
    ...levels,
    `  ${rest.join(', ')}`,
  ].join('\n')
}
