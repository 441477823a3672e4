import type { Db } from '#platform/db/open.ts'
import type { Printable } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { OpenDoor } from '../../queries/door/open-door.ts'

/** Something that the inspected body has to do, or has done: a line of its first page. */
export interface DoorTask {
  /** What to do, in the reader's language, or in English where it is the programme's words. */
  title: Printable
  href: string
  hint?: Printable | undefined
  /** Where it stands: `Due in 3 hours`. With a colour of the Design System's tags while it matters. */
  status: string
  colour?: 'red' | 'yellow' | 'blue' | undefined
  /** Done: said without a tag. */
  done?: boolean | undefined
}

/** What a module has the inspected body do. Given to `planningPages` in `server/app.ts`, in the order of the first page. */
export type DoorTasks = (db: Db, door: OpenDoor, at: { language: Language; now: Date }) => Promise<readonly DoorTask[]>
