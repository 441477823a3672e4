import { z } from 'zod'
import { paths } from '#paths'
import { filled } from '../../web/filled.ts'
import { type FormErrors, parseForm } from '../../web/form.ts'
import { govukInsetText, govukSummaryList } from '../../web/govuk.ts'
import { type Html, html } from '../../web/html.ts'
import { moment } from '../../web/moment.ts'
import type { Page, Visit } from '../../web/page.ts'
import type { View } from '../../web/view.ts'
import { giveUp, tryAgain } from '../decide-failed.ts'
import { type FoundMessage, findMessage } from '../queries.ts'
import { failedForm } from './failed-form.ts'
import type { MessageServices } from './message-services.ts'

const form = z.object({
  reason: filled('Enter why'),
  intent: z.enum(['again', 'give-up'], { message: 'Select what to do' }),
})

/** One message as it is sent; where it could not be, it is tried again or given up here, with the reason. */
export const messagePage = ({ db, demo, names }: MessageServices): Page<{ id: string }> => ({
  path: paths.messages.show(':id'),
  permission: demo ? 'public' : 'messages:manage',
  audit: 'MESSAGE',

  async get(visit) {
    return view(visit, await findMessage(db, visit.params.id), { demo, names: await names(db) })
  },

  async post(visit) {
    const { params, act, body } = visit
    const parsed = parseForm(form, body)
    if (!parsed.ok)
      return view(visit, await findMessage(db, params.id), { demo, names: await names(db) }, parsed.errors)
    const { intent, reason } = parsed.values
    await (intent === 'again' ? tryAgain : giveUp)(db, act, params.id, reason)
    return {
      redirect: paths.messages.show(params.id),
      notice: intent === 'again' ? 'The message is tried again' : 'The message is given up',
    }
  },
})

interface Around {
  demo: boolean
  names: ReadonlyMap<string, string>
}

/** The text with links one can follow. Links that let somebody in are shown in the demonstration only. */
const printText = ({ text, links }: FoundMessage, demo: boolean): Html =>
  html`${text.split('\n\n').map(
    paragraph =>
      html`<p class="govuk-body">${paragraph.split(/(\{\d+\})/).map(part => {
        const link = /^\{\d+\}$/.test(part) ? links[Number(part.slice(1, -1))] : undefined
        if (!link) return part
        return link.path && (demo || !link.secret)
          ? html`<a class="govuk-link" href="${link.path}">${link.path}</a>`
          : '[a link for this person alone]'
      })}</p>`,
  )}`

const howItStands = (message: FoundMessage, names: Around['names']): string => {
  const { state, sentAt, sentBy, failedAt, givenUpAt, givenUpBy, givenUpReason, tries, dueAt } = message
  if (state === 'sent') return `Sent on ${moment(sentAt as Date)} by ${sentBy}`
  if (state === 'given-up')
    return `Given up on ${moment(givenUpAt as Date)} by ${names.get(String(givenUpBy)) ?? givenUpBy}: ${givenUpReason}`
  if (state === 'failed') return `Could not be sent: failed on ${moment(failedAt as Date)} after ${tries} tries`
  return tries === 0 ? 'Waiting' : `Tried ${tries} times, next on ${moment(dueAt)}`
}

const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })

const view = (
  visit: Visit<{ id: string }>,
  message: FoundMessage,
  { demo, names }: Around,
  errors?: FormErrors,
): View => ({
  heading: message.subject,
  title: `Message: ${message.subject}`,
  caption: 'Message',
  backLink: paths.messages.list,
  errors,
  content: html`
    ${govukSummaryList({
      rows: [
        row('To', `${message.toName}, ${message.toAddress}`),
        row('Caused', `${moment(message.causedAt)} by ${names.get(message.causedBy) ?? message.causedBy}`),
        row('How it stands', howItStands(message, names)),
        ...(message.lastError ? [row('Last answer', message.lastError)] : []),
      ],
    })}
    ${govukInsetText({ html: printText(message, demo), attributes: { lang: message.language } })}
    ${message.state === 'failed' && visit.user.permissions.has('messages:manage') && failedForm(visit, errors)}`,
})
