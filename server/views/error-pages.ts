import { paths } from '#paths'
import { html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { View } from '#platform/web/view.ts'
import { errorText } from './error-text.ts'

/** A page that says what went wrong; to a script its heading is all that is said. */
export interface ErrorPage extends View {
  heading: string
}

const page = (language: Language, heading: string, ...paragraphs: string[]): ErrorPage => ({
  heading,
  content: html`
    ${paragraphs.map(text => html`<p class="govuk-body">${text}</p>`)}
    <p class="govuk-body"><a class="govuk-link" href="${paths.home}">${errorText[language].first}</a></p>`,
})

type Plain = 'notFound' | 'forbidden' | 'expired' | 'tooMany' | 'problem'

const plain =
  (name: Plain) =>
  (language: Language): ErrorPage =>
    page(language, errorText[language][name].heading, errorText[language][name].words)

export const notFound = plain('notFound')
export const forbidden = plain('forbidden')
export const expired = plain('expired')
export const tooMany = plain('tooMany')
export const problem = plain('problem')

const counted =
  (name: 'tooLarge' | 'tooManyFiles') =>
  (language: Language, count: number): ErrorPage =>
    page(language, errorText[language][name].heading, errorText[language][name].words(count))

export const tooLarge = counted('tooLarge')
export const tooManyFiles = counted('tooManyFiles')

/** The reasons are as the rule gave them. */
export const conflict = (language: Language, reasons: readonly string[]): ErrorPage =>
  page(language, errorText[language].conflict, ...reasons)

/** By a conflict of interest: of staff alone, and in English. */
export const closed = (reason: string, href?: string): ErrorPage => ({
  heading: 'This is closed to you',
  content: html`
    <p class="govuk-body">${reason}. That you tried has been recorded.</p>
    <p class="govuk-body"><a class="govuk-link" href="${href ?? paths.work}">${href ? 'Go there' : 'Go to My work'}</a></p>`,
})
