import { paths } from '#paths'
import { govukInsetText, govukTable } from '../../web/govuk.ts'
import { type Html, html } from '../../web/html.ts'
import { moment } from '../../web/moment.ts'
import type { Page } from '../../web/page.ts'
import { pagination } from '../../web/pagination.ts'
import { wideScroll } from '../../web/scroll.ts'
import type { MessageState } from '../message.ts'
import { countMessages, type ListedMessage, listMessages, messagesPageSize } from '../queries.ts'
import type { MessageServices } from './message-services.ts'

const states: readonly MessageState[] = ['failed', 'waiting', 'sent', 'given-up']

const names = (demo: boolean): Record<MessageState, string> => ({
  failed: 'Could not be sent',
  waiting: 'Waiting',
  sent: demo ? 'Would have been sent' : 'Sent',
  'given-up': 'Given up',
})

/** What is to be sent, was sent, or could not be (dead letters). */
export const listMessagesPage = ({ db, demo, messagesLeaveBy }: MessageServices): Page => ({
  path: paths.messages.list,
  permission: demo ? 'public' : 'messages:manage',
  audit: 'MESSAGES',

  async get({ query }) {
    const counts = await Promise.all(states.map(async state => [state, await countMessages(db, state)] as const))
    const usual = counts.find(([state, count]) => count > 0 && state === 'failed')?.[0] ?? 'sent'
    const state = states.find(name => name === query.state) ?? usual
    const page = Math.min(Math.max(1, Math.trunc(Number(query.page)) || 1), 10_000)
    const messages = await listMessages(db, state, page)
    const total = counts.find(([name]) => name === state)?.[1] ?? 0
    return {
      heading: 'Messages',
      caption: names(demo)[state],
      title: `Messages: ${names(demo)[state]}`,
      sideNavigation: {
        label: 'Messages by how they stand',
        items: counts.map(([name, count]) => ({
          text: `${names(demo)[name]} (${count})`,
          href: `${paths.messages.list}?state=${name}`,
          active: name === state,
        })),
      },
      content: html`
        ${about(demo, messagesLeaveBy)}
        ${total === 0 ? html`<p class="govuk-body">No message stands so.</p>` : table(messages, names(demo)[state])}
        ${pagination({ address: paths.messages.list, query: { state }, page, total, pageSize: messagesPageSize })}`,
    }
  },
})

const about = (demo: boolean, by: string | undefined): Html | false => {
  if (demo)
    return govukInsetText({
      text: 'This is the demonstration: no message leaves it. Here is what would have been sent, and the links in it work.',
    })
  return (
    !by &&
    govukInsetText({
      text: 'No way out is configured for messages: they wait here until there is one (docs/operations.md).',
    })
  )
}

const when = ({ sentAt, failedAt, givenUpAt, dueAt, tries }: ListedMessage): string => {
  if (sentAt) return moment(sentAt)
  if (givenUpAt) return `Given up on ${moment(givenUpAt)}`
  if (failedAt) return `Failed on ${moment(failedAt)}`
  return tries === 0 ? 'As soon as possible' : `Tried ${tries} times; next on ${moment(dueAt)}`
}

const table = (messages: readonly ListedMessage[], caption: string): Html =>
  wideScroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-visually-hidden',
      classes: 'lantern-table',
      head: [{ text: 'Message' }, { text: 'To' }, { text: 'Caused' }, { text: 'How it stands' }],
      rows: messages.map(message => [
        {
          html: html`<a class="govuk-link" lang="${message.language}" href="${paths.messages.show(message.id)}">${message.subject}</a>`,
        },
        { html: html`${message.toName}<br><span class="govuk-hint lantern-small">${message.toAddress}</span>` },
        { text: moment(message.causedAt) },
        {
          html: html`${when(message)}${message.lastError && html`<br><span class="govuk-hint lantern-small">${message.lastError}</span>`}`,
        },
      ]),
    }),
  )
