import { paths } from '#paths'
import { govukButton, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Fault } from '../files/fault.ts'
import type { Draft } from '../queries/drafts.ts'
import { scrolling } from './blocks.ts'

const place = ({ file, line, unit }: Fault): string =>
  unit === 'row' ? `Sheet ${file}, row ${line}` : `${file}, line ${line}`

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Each fault of an uploaded file, with its place and what was expected there (PROG-08). */
export const faultsTable = ({ faults, faultCount }: Draft): Html => html`
  ${scrolling(
    'Faults',
    govukTable({
      caption: faultCount === 1 ? '1 fault' : `${faultCount} faults`,
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'Where' }, { text: 'What' }, { text: 'What is wrong' }],
      rows: faults.map(fault => [{ text: place(fault) }, { text: fault.path }, { text: capital(fault.message) }]),
    }),
  )}
  ${faultCount > faults.length && html`<p class="govuk-body">These are the first ${faults.length} of ${faultCount}.</p>`}
  ${govukButton({ text: 'Upload the file again', href: paths.programmes.upload })}`
