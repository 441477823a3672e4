const minute = 60_000
/** Between one try and the next: a minute at first, a day at the end. */
const pauses = [1, 5, 15, 60, 240, 720, 1440].map(minutes => minutes * minute)

/** How often a message is tried before somebody has to look at it. */
export const mostTries = pauses.length + 1

/** When a message that was tried that many times in vain is tried again; null when it is not. */
export const nextTry = (tries: number, now: Date): Date | null => {
  const pause = pauses[tries - 1]
  return pause === undefined ? null : new Date(now.getTime() + pause)
}
