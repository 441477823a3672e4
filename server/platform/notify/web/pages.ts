import type { Page } from '../../web/page.ts'
import { listMessagesPage } from './list-messages.ts'
import { messagePage } from './message.ts'
import type { MessageServices } from './message-services.ts'

/** Every page of the outbox. */
export const messagePages = (services: MessageServices): Page[] => [listMessagesPage(services), messagePage(services)]
