import type { FastifyBaseLogger } from 'fastify'

/** Work that is done again and again. */
export interface Repeated {
  /** Waits for work under way to end, then starts no more. */
  stop(): Promise<void>
}

/**
 * Does `work` now and then again `seconds` after it ended, never twice at once. What fails is logged and tried again.
 * Several worker processes may do the same work: the work itself takes turns.
 */
export const every = (seconds: number, log: FastifyBaseLogger, work: () => Promise<unknown>): Repeated => {
  let stopped = false
  let timer: NodeJS.Timeout | undefined
  const round = async (): Promise<void> => {
    await work().catch(error => log.error(error))
    if (!stopped) timer = setTimeout(next, seconds * 1000)
  }
  let underWay = round()
  const next = (): void => {
    underWay = round()
  }
  return {
    async stop() {
      stopped = true
      clearTimeout(timer)
      await underWay
    },
  }
}
