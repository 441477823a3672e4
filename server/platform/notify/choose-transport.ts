import type { Transport } from './letter.ts'
import { demonstrationTransport } from './transports/demonstration.ts'
import { notifyTransport } from './transports/govuk-notify.ts'
import { smtpTransport } from './transports/smtp.ts'

/** How messages leave, as configured. */
export type Mail =
  | { way: 'smtp'; url: string; from: string }
  | { way: 'notify'; apiKey: string; templateId: string; url: string | undefined }

/** The way by which messages leave. Undefined when none is configured: they wait for it. */
export const chooseTransport = ({ mail, demo }: { mail: Mail | undefined; demo: boolean }): Transport | undefined => {
  if (demo) return demonstrationTransport
  if (!mail) return undefined
  return mail.way === 'smtp' ? smtpTransport(mail) : notifyTransport(mail)
}
