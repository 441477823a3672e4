import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Debian's package of the same name puts it. */
export const chromiumShell = '/usr/bin/chromium-headless-shell'

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

/**
 * Debian's Chromium as the shell that never has a window: a journey takes it a fifth less of processor time than the whole browser.
 * Close it at the end.
 */
export const browser = (): Promise<Browser> => chromium.launch({ executablePath: chromiumShell, args: flags })

export interface Device {
  /** In px: 1280 unless said otherwise. */
  width?: number
  javaScriptEnabled?: boolean
}

/**
 * Someone with a browser of their own, which knows no cookies yet.
 * @param url Where Lantern answers.
 */
export const someone = async (
  chromium: Browser,
  url: string,
  { width = 1280, javaScriptEnabled = true }: Device = {},
): Promise<Page> => {
  const context = await chromium.newContext({ viewport: { width, height: 900 }, baseURL: url, javaScriptEnabled })
  // Long enough for a machine with much else to do: what is waited for comes or does not.
  context.setDefaultTimeout(60_000)
  return context.newPage()
}
