import { paths } from '#paths'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { english } from '#platform/web/english.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import { briefingStatesOf } from '../../queries/meetings/briefings.ts'
import { briefingText } from './briefing-text.ts'
import type { DoorTask, DoorTasks } from './door-tasks.ts'

/** The inspected body sends the slides of its briefing (PLAN-10). */
export const slidesTask: DoorTasks = async (db, door, { language, now }) => {
  const { task } = inLanguage(briefingText, language)
  const asked = (await briefingStatesOf(db, door)).filter(({ meeting }) => meeting.briefing.slides)
  return asked.map(({ meeting, slides, slidesDue: due, held }): DoorTask => {
    const at = {
      title: html`${task.title}${english(meeting.name)}`,
      href: paths.door.briefing(door.inspection.reference, meeting.id),
    }
    if (slides.some(counts)) return { ...at, status: task.done, done: true }
    if (held || !due) return { ...at, status: held ? task.held : task.open, done: held !== undefined }
    return {
      ...at,
      hint: deadlineInWords(due, language),
      status: timeLeftInWords(due, now, language),
      colour: due < now ? 'red' : 'blue',
    }
  })
}
