/**
 * Loaded before anything else of a test process. Node's test runner follows every promise, so as to know which test something
 * belongs to, which makes each `await` many times slower, and there is no setting against it. Only what a file says while it is
 * read needs that: which suite its tests are of. After that timers, sockets and the like are followed, and promises are not. An
 * error that nobody caught fails the run as before; the test that is named may be another one of its process.
 */
import hooks from 'node:async_hooks'

const { createHook } = hooks
const heavy: hooks.AsyncHook[] = []
const light: hooks.AsyncHook[] = []

hooks.createHook = callbacks => {
  heavy.push(createHook(callbacks))
  const hook = createHook({ ...callbacks, trackPromises: false })
  light.push(hook)
  return hook
}
await import('node:test')
hooks.createHook = createHook

/** Follows promises too until this has ended. */
export const followPromises = async (read: () => Promise<unknown>): Promise<void> => {
  for (const hook of light) hook.disable()
  for (const hook of heavy) hook.enable()
  try {
    await read()
  } finally {
    for (const hook of heavy) hook.disable()
    for (const hook of light) hook.enable()
  }
}
