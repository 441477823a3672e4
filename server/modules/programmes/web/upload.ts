import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukFileUpload } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { keepDraft } from '../actions/keep-draft.ts'

const errorsOf = (text: string): FormErrors => ({ list: [{ text, href: '#file' }], field: { file: { text } } })

const choose = 'Select a workbook (.xlsx) or a zip of YAML files'

/** Brings a version of a programme as one file. It is checked and kept as a draft: nothing is published here (PROG-08). */
export const uploadPage = ({ db }: { db: Db }): Page => ({
  path: paths.programmes.upload,
  permission: 'programmes:manage',
  audit: 'PROGRAMMES_UPLOAD',
  files: true,

  async get({ csrf }) {
    return view(csrf)
  },

  async post({ upload, act, csrf }) {
    const file = upload('file')
    if (!file || file.bytes.length === 0) return view(csrf, errorsOf(choose))
    try {
      return { redirect: paths.programmes.draft(await keepDraft(db, act, file)) }
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error
      return view(csrf, errorsOf(`The file cannot be opened. ${error.message}. ${choose}`))
    }
  },
})

const view = (csrf: Html, errors?: FormErrors): View => ({
  heading: 'Upload a version of a programme',
  place: 'standards',
  backLink: paths.programmes.manage,
  errors,
  content: html`
    <div class="lantern-reading">
      <p class="govuk-body">The file is checked first. You then see each fault with its place in the file, or what changes against the newest version. Nothing is published until you say so.</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        ${csrf}
        ${govukFileUpload({
          name: 'file',
          id: 'file',
          label: { text: 'Workbook or zip file', classes: 'govuk-label--m' },
          hint: {
            text: 'An Excel workbook (.xlsx) or a zip of YAML files, of the form in which each version can be downloaded. At most 10 MB.',
          },
          errorMessage: errors?.field.file,
          attributes: { accept: '.xlsx,.zip' },
        })}
        ${govukButton({ text: 'Upload and check', preventDoubleClick: true })}
      </form>
    </div>`,
})
