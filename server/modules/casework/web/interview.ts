import { inspectionFrame } from '#modules/planning'
import type { Interview } from '#modules/programmes'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { clashNotice } from '#platform/web/autosave.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Clash, View } from '#platform/web/view.ts'
import { saveInterview } from '../actions/save-interview.ts'
import { findInterview } from '../queries/interviews.ts'
import { type OpenCase, openCase } from '../queries/open-case.ts'
import type { InterviewText, RecordedInterview } from '../rules/interview/interview-text.ts'
import { reasonsNotToRecord } from '../rules/interview/reasons-not-to-record.ts'
import { remarksOnInterview } from '../rules/interview/remarks-on-interview.ts'
import type { CaseParams } from './case-params.ts'
import { interviewInWords } from './interview-as-text.ts'
import { interviewForm } from './interview-form.ts'
import { interviewFields, interviewSchema, interviewSent } from './interview-sent.ts'
import { changedWords } from './present-judgement.ts'

type InterviewVisit = Visit<CaseParams>

/** Opens a case for its interview. @throws as `openCase`; NotFound where the programme has no interviews. */
export const openForInterview = async (
  db: Db,
  { params, user }: Pick<InterviewVisit, 'params' | 'user'>,
): Promise<{ open: OpenCase; interview: Interview }> => {
  const open = await openCase(db, user, params.reference, params.number)
  const { interview } = open.programme.cases
  if (!interview) throw new NotFound(`interviews of ${params.reference}: its programme has none`)
  return { open, interview }
}

/** The interview about a case: shown alone, and saved as it is typed from here and from the page of the case. */
export const interviewPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.interview(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_INTERVIEW',

  async get(visit) {
    const { open } = await openForInterview(db, visit)
    return view(db, visit, open)
  },

  async post(visit) {
    const { params, act, body } = visit
    const { open, interview } = await openForInterview(db, visit)
    const text = interviewSent(interview, body)
    const parsed = parseForm(interviewSchema(interview), body)
    const errors = parsed.ok ? errorsOf(reasonsNotToRecord(interview, text)) : parsed.errors
    if (!parsed.ok || errors) return view(db, visit, open, { text, version: Number(body.version) || 0, errors })
    const { version, saveId } = parsed.values
    const outcome = await saveInterview(db, act, open, { text, saveId, seen: version })
    if ('clash' in outcome) return clash(db, visit, open, { interview, text, theirs: outcome.clash })
    return {
      saved: {
        version: outcome.version,
        words: `Saved at ${londonTime(act.when)}`,
        remarks: remarksOnInterview(text),
      },
      redirect: paths.cases.interview(params.reference, params.number),
    }
  },
})

/** Both texts, where they differ: this person chooses. */
const clash = async (
  db: Db,
  visit: InterviewVisit,
  open: OpenCase,
  { interview, text, theirs }: { interview: Interview; text: InterviewText; theirs: RecordedInterview },
): Promise<Clash> => {
  const words = `${changedWords(theirs, open.names)}, after you opened it`
  const said = interviewInWords(interview, text)
  const parts = interviewInWords(interview, theirs).filter((part, i) => part.text !== said[i]?.text)
  return {
    clash: { version: theirs.version, words, theirs: interviewFields(interview, theirs) },
    view: await view(db, visit, open, { text, version: theirs.version }, clashNotice(words, parts)),
  }
}

/** The errors, leading to the fields by their ids on the form. */
const onForm = ({ list, field }: FormErrors): FormErrors => ({
  field,
  list: list.map(({ text, href }) => ({ text, href: href.replace('#', '#interview-') })),
})

const view = async (
  db: Db,
  { params, user, csrf }: InterviewVisit,
  open: OpenCase,
  again?: { text: InterviewText; version: number; errors?: FormErrors | undefined },
  notice?: Html,
): Promise<View> => {
  const stored = await findInterview(db, open.inspected.id)
  return {
    ...inspectionFrame(open, 'cases'),
    caption: `Case ${params.number}`,
    heading: 'Interview',
    title: `Interview of case ${params.number}, ${open.inspection.placeName}`,
    backLink: paths.cases.show(params.reference, params.number),
    scripts: ['autosave'],
    errors: again?.errors && onForm(again.errors),
    content: html`
      ${notice}
      ${interviewForm({ open, username: user.username, csrf, stored, again })}`,
  }
}
