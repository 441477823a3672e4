import type { Transport } from '../letter.ts'

/** Nothing leaves: the messages page shows what would have been sent. */
export const demonstrationTransport: Transport = { name: 'the demonstration', async send() {} }
