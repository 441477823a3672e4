import { type Browser, chromium } from 'playwright-core'

/** Without a sandbox, because it cannot have one as root; and silent towards the rest of the world. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's Chromium, without a window. Close it at the end. A person is a `newContext()` of it: cookies of their own. */
export const browser = (): Promise<Browser> => chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
