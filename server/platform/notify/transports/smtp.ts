import { createTransport } from 'nodemailer'
import { type Transport, Undeliverable } from '../letter.ts'

const patience = 15_000

/** Answers of 500 and more are for good, as RFC 5321 has it; others may pass. Not being let in (535) is no fault of the message. */
const forGood = ({ responseCode = 0, code }: { responseCode?: number; code?: string }): boolean =>
  responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')

/** Mail by SMTP. The message's own id goes with it, so that a mail that came twice can be told. */
export const smtpTransport = ({ url, from }: { url: string; from: string }): Transport => {
  const mail = createTransport(
    { url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    { from, disableFileAccess: true, disableUrlAccess: true },
  )
  const domain = from.replace(/^.*@/, '').replace(/[^\w.-]/g, '')
  return {
    name: 'SMTP',
    async send({ id, to, subject, text, language }) {
      await mail
        .sendMail({
          ...{ to, subject, text, messageId: `<${id}@${domain}>` },
          headers: { 'content-language': language, 'auto-submitted': 'auto-generated' },
        })
        .catch(error => {
          throw forGood(error) ? new Undeliverable(error.message, { cause: error }) : error
        })
    },
    close: () => mail.close(),
  }
}
