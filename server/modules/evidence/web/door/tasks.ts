import type { DoorTask, DoorTasks } from '#modules/planning'
import { paths } from '#paths'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { inLanguage } from '#platform/web/language.ts'
import { isSettled } from '../../rules/item-state.ts'
import { loadEvidence } from '../load-evidence.ts'
import { evidenceText } from './text.ts'

/** What the inspected body still has to send, on its first page: evidence, and organisation information apart (EVID-02, EVID-06). */
export const evidenceTasks: DoorTasks = async (db, door, { language, now }) => {
  const evidence = await loadEvidence(db, door, now)
  if (evidence.announced === undefined) return []
  const { task, evidence: words } = inLanguage(evidenceText, language)
  return (['organisation', 'evidence'] as const).flatMap((section): DoorTask[] => {
    const items = evidence.items.filter(item => !item.dropped && item.organisation === (section === 'organisation'))
    if (items.length === 0) return []
    const open = items.filter(item => !isSettled(evidence.stateOf(item)))
    const next = open.flatMap(({ deadline }) => deadline ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0]
    const at = { title: task[section], href: paths.door[section](door.inspection.reference) }
    if (open.length === 0) return [{ ...at, status: task.done, done: true }]
    const answered = words.settled(items.length - open.length, items.length)
    if (!next) return [{ ...at, hint: answered, status: task.done, colour: 'blue' }]
    return [
      {
        ...at,
        hint: `${answered}. ${deadlineInWords(next, language)}`,
        status: timeLeftInWords(next, now, language),
        colour: next < now ? 'red' : 'blue',
      },
    ]
  })
}
