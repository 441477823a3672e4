/** A time of day as people type it: `9`, `9am`, `9.30am`, `13:00`, `1:30 pm`. */
const typed = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/i

/** Reads a time of day as people type it. Gives it as `09:30`, or undefined when it is none. */
export const readTimeOfDay = (text: string): string | undefined => {
  const [whole, hours, minutes = '00', half] = typed.exec(text.trim()) ?? []
  if (whole === undefined) return undefined
  const hour = Number(hours)
  if (Number(minutes) > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined
  const afternoon = half?.toLowerCase() === 'pm'
  const hourOfDay = half ? (hour % 12) + (afternoon ? 12 : 0) : hour
  return `${String(hourOfDay).padStart(2, '0')}:${minutes}`
}
