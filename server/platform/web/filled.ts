import { z } from 'zod'

/** A field that has to be filled in. `message` says what to enter; what is too long is told the same way. */
export const filled = (message: string, most = 2000) =>
  z
    .string(message)
    .trim()
    .min(1, message)
    .max(most, `Shorten it to ${most.toLocaleString('en-GB')} characters or fewer`)
