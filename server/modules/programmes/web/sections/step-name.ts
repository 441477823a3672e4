import type { Printable } from '#platform/web/html.ts'
import type { Reading } from '../reading.ts'

/** What a step of the timeline is called, or the fieldwork date, by its id. */
export const nameOfStep = ({ programme, text, quote }: Reading, id: string): Printable => {
  const step = programme.timeline.steps.find(each => each.id === id)
  return step ? quote(step.name) : text.timeline.fieldwork
}
