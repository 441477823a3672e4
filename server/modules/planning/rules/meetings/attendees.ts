import type { Attendee } from './meeting.ts'

/** How someone is written in a line: `Ann Lee; Head of Operations; Senior; Bob Ray`. */
export const attendeeLine = ({ name, post, grade, lineManager }: Attendee): string =>
  [name, post, grade, lineManager].join('; ').replace(/(; )+$/, '')

const mostPeople = 40

/** Reads people written one to a line. `faults` says which lines cannot be read, counted from 1. */
export const readAttendees = (text: string): { attendees: Attendee[]; faults: string[] } => {
  const lines = text.split(/\r?\n/)
  const attendees: Attendee[] = []
  const faults: string[] = []
  lines.forEach((line, i) => {
    if (line.trim() === '') return
    const [name = '', post = '', grade = '', lineManager = '', ...more] = line.split(';').map(part => part.trim())
    if (!name || !post) faults.push(`Line ${i + 1}: enter a name and what they are there as, with a semicolon between`)
    else if (more.length > 0) faults.push(`Line ${i + 1}: there is more than name, post, grade and line manager`)
    else if ([name, post, grade, lineManager].some(part => part.length > 120))
      faults.push(`Line ${i + 1}: shorten each part to 120 characters or fewer`)
    else attendees.push({ name, post, grade, lineManager })
  })
  if (attendees.length > mostPeople) faults.push(`Enter ${mostPeople} people or fewer`)
  return { attendees, faults }
}

/** Names are the same whatever their capitals and spaces. */
export const sameName = (a: string, b: string): boolean => plain(a) === plain(b)

const plain = (name: string): string => name.trim().replaceAll(/\s+/g, ' ').toLowerCase()
