import { paths } from '#paths'
import { html } from '#platform/web/html.ts'
import type { View } from '#platform/web/view.ts'

/** A page that says what went wrong; to a script its heading is all that is said. */
export interface ErrorPage extends View {
  heading: string
}

const page = (heading: string, ...paragraphs: string[]): ErrorPage => ({
  heading,
  content: html`
    ${paragraphs.map(text => html`<p class="govuk-body">${text}</p>`)}
    <p class="govuk-body"><a class="govuk-link" href="${paths.home}">Go to the first page</a></p>`,
})

export const notFound = page(
  'Page not found',
  'If you typed the web address, check it is correct. If you followed a link, what it led to is not there, or is not yours to see.',
)
export const forbidden = page(
  'You do not have permission',
  'Your role, or the team of this inspection, does not allow it. Ask the head of programme if you need it. That you tried has been recorded.',
)
export const closed = (reason: string, href?: string): ErrorPage => ({
  heading: 'This is closed to you',
  content: html`
    <p class="govuk-body">${reason}. That you tried has been recorded.</p>
    <p class="govuk-body"><a class="govuk-link" href="${href ?? paths.work}">${href ? 'Go there' : 'Go to My work'}</a></p>`,
})
export const expired = page('Send the form again', 'Your session has ended. Go back, load the page again and send it.')
export const tooLarge = (megabytes: number): ErrorPage =>
  page('The file is too large', `Choose a file of ${megabytes} MB or less.`)
export const tooManyFiles = (files: number): ErrorPage =>
  page('Too many files at once', `Nothing was kept. Send ${files} files or fewer at once, then the next ones.`)
export const tooMany = page('Too many tries', 'Wait a minute and try again.')
export const problem = page(
  'Sorry, there is a problem with the service',
  'Try again later. What you typed on a page that saves as you type is kept on your device.',
)
export const conflict = (reasons: readonly string[]): ErrorPage => page('You cannot do this now', ...reasons)
