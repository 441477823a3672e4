const hour = 3_600_000

/** How long a link works: that of an invitation waits for its reader, one that somebody has just asked for does not. */
const hours = { invitation: 7 * 24, 'asked-for': 1 } as const

export type LinkKind = keyof typeof hours

/** Until when a link works that is made now. */
export const linkExpiry = (kind: LinkKind, now: Date): Date => new Date(now.getTime() + hours[kind] * hour)

/** How many links one invitation may ask for within an hour. */
export const mostLinksAnHour = 5
