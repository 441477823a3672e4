/** How long a session lives, at most. */
export interface SessionLimits {
  /** From signing in, whatever is done meanwhile. */
  hours: number
  /** After the last thing that somebody did. Scripts that only look whether something changed do nothing. */
  idleMinutes: number
}

export const usualSessionLimits: SessionLimits = { hours: 12, idleMinutes: 120 }
