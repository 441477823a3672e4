/**
 * Whoever runs several test files in one process says so, and lets go at the end of what they hand on to each other: an open database
 * keeps the process running.
 */
export const filesOfProcess = {
  areSeveral: false,
  lettingGo: new Set<() => Promise<void>>(),
}
