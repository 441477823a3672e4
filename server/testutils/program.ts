import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

/** A program of ours in a process of its own. */
export interface RunningProgram {
  /** What it wrote to standard output, and to standard error. */
  out(): string
  err(): string
  /** Waits until it has written this to standard output, or ended before that. */
  said(words: RegExp): Promise<void>
  /** Waits until it has greeted, or ended before that. */
  greeted: Promise<void>
  /** Waits for its end. Returns the exit code, or the signal that killed it. */
  ended: Promise<number | NodeJS.Signals>
  kill(signal: NodeJS.Signals): void
  /** The address of its greeting. */
  url(): string
}

const running = new Set<ChildProcess>()

/** Kills what a failed test left behind. Call it after all tests of a file that runs programs. */
export const endPrograms = async (): Promise<void> => {
  const all = [...running]
  for (const child of all) child.kill('SIGKILL')
  await Promise.all(all.map(child => once(child, 'close')))
}

/** Starts `server.ts` with these settings and none of this shell's. */
export const runProgram = (settings: NodeJS.ProcessEnv): RunningProgram => {
  const { PATH, HOME, LANG, TMPDIR, NODE_COMPILE_CACHE } = process.env
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', fileURLToPath(new URL('../../server.ts', import.meta.url))],
    { env: { PATH, HOME, LANG, TMPDIR, NODE_COMPILE_CACHE, PORT: '0', ...settings } },
  )
  running.add(child)
  let [out, err] = ['', '']
  const listeners = new Set<() => void>()
  const tell = (): void => {
    for (const listener of listeners) listener()
  }
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
    tell()
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const ended = once(child, 'close').then(([code, signal]) => {
    running.delete(child)
    tell()
    return code ?? signal
  })
  const said = (words: RegExp): Promise<void> =>
    new Promise(resolve => {
      const listener = () => {
        if (!words.test(out) && running.has(child)) return
        listeners.delete(listener)
        resolve()
      }
      listeners.add(listener)
      listener()
    })
  return {
    out: () => out,
    err: () => err,
    said,
    greeted: said(/^Lantern .*\n/m),
    ended,
    kill: signal => child.kill(signal),
    url() {
      const [, url] = /^Lantern runs at (\S+)$/m.exec(out) ?? []
      if (!url) throw new Error(`It has no address. It printed:\n${out}${err}`)
      return url
    },
  }
}
