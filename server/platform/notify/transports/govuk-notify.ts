import { type Transport, Undeliverable } from '../letter.ts'

interface NotifySettings {
  apiKey: string
  /** An e-mail template of that service with the subject `((subject))` and the body `((text))`. */
  templateId: string
  /** Another address than GOV.UK Notify's own. */
  url?: string | undefined
}

interface Answer {
  response?: { status: number; data?: { errors?: { message: string }[] } }
}

/** Refusals of the message itself are for good. Limits (429), keys (401, 403) and faults (500) may pass. */
const inWords = (error: unknown): unknown => {
  const { response } = error as Answer
  if (!response) return error
  const words = response.data?.errors?.map(({ message }) => message).join('; ') ?? `status ${response.status}`
  return response.status === 400 ? new Undeliverable(words) : new Error(words)
}

/** Mail by GOV.UK Notify. Its client is loaded when the first message is sent: most starts need none. */
export const notifyTransport = ({ apiKey, templateId, url }: NotifySettings): Transport => {
  let loaded: Promise<import('notifications-node-client').NotifyClient> | undefined
  const client = () => {
    loaded ??= import('notifications-node-client').then(({ NotifyClient }) =>
      url ? new NotifyClient(url, apiKey) : new NotifyClient(apiKey),
    )
    return loaded
  }
  return {
    name: 'GOV.UK Notify',
    async send({ id, to, subject, text }) {
      const notify = await client()
      await notify
        .sendEmail(templateId, to.address, { personalisation: { subject, text }, reference: id })
        .catch((error: unknown) => {
          throw inWords(error)
        })
    },
    async has({ id }) {
      const notify = await client()
      const { data } = await notify.getNotifications('email', undefined, id).catch((error: unknown) => {
        throw inWords(error)
      })
      return data.notifications.length > 0
    },
  }
}
