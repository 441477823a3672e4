/** Where a message of the outbox stands. */
export type MessageState = 'waiting' | 'failed' | 'sent' | 'given-up'

/** Of the facts of a message, as the outbox has them. */
interface Facts {
  sentAt: Date | null
  failedAt: Date | null
  givenUpAt: Date | null
}

/** Where it stands, by what happened to it. */
export const stateOf = ({ sentAt, failedAt, givenUpAt }: Facts): MessageState => {
  if (sentAt) return 'sent'
  if (givenUpAt) return 'given-up'
  return failedAt ? 'failed' : 'waiting'
}

/** Why a message cannot be tried again or given up: only what has failed waits for somebody. */
export const reasonsNotToDecide = (state: MessageState): string[] => {
  if (state === 'failed') return []
  return [
    {
      sent: 'This message has been sent.',
      waiting: 'This message is still being tried.',
      'given-up': 'This message has been given up.',
    }[state],
  ]
}
