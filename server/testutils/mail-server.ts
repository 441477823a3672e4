import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it is given. */
export interface MailServer {
  url: string
  /** Whole mails as they came, headers first, and to whom. */
  mails: { to: string[]; content: string }[]
  /** Answers the next mails with this code instead of taking them; undefined takes them again. */
  refuseWith(code: number | undefined): void
  stop(): Promise<void>
}

/** Starts a mail server on loopback. Addresses that begin with `unknown` are refused for good. */
export const startMailServer = async (): Promise<MailServer> => {
  const mails: MailServer['mails'] = []
  let refusal: number | undefined
  const refused = (responseCode: number) => Object.assign(new Error('Not now'), { responseCode })
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(address.startsWith('unknown') ? refused(550) : null)
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', chunk => chunks.push(chunk))
      stream.on('end', () => {
        if (refusal) return done(refused(refusal))
        const content = Buffer.concat(chunks).toString('utf8')
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address), content })
        return done()
      })
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuseWith(code) {
      refusal = code
    },
    stop: () => new Promise(resolve => server.close(() => resolve())),
  }
}
