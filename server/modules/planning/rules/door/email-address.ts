/** One @, something on each side, a dot after it, and no space: whether mail arrives only the link can show. */
export const isAddress = (email: string): boolean =>
  email.length <= 254 && /^[^\s@<>",;:]+@[^\s@<>",;:]+\.[^\s@<>",;:]+$/.test(email)

/** Addresses are the same whatever their letters' case. */
export const plainAddress = (email: string): string => email.trim().toLowerCase()
