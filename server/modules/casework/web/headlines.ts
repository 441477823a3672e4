import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { samplesAt } from '#modules/sampling'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { issueHeadlines } from '../actions/issue-headlines.ts'
import { saveHeadlines } from '../actions/save-headlines.ts'
import { liveFigures } from '../queries/figures.ts'
import { findHeadlines } from '../queries/headlines.ts'
import type { HeadlineText } from '../rules/headlines.ts'
import { headlineNames, headlinesContent } from './headlines-content.ts'
import { changedWords } from './present-judgement.ts'

const words = (what: string) => z.string().max(50_000, `Shorten the ${what} to 50,000 characters or fewer`).default('')
const form = z.object({
  ...savedAsTyped,
  strengths: words('strengths'),
  areas: words('areas for improvement'),
  enquiries: words('lines of enquiry'),
})

/** The headline findings of the cases: figures that are live until they are issued, and then fixed (CASE-09; DIPP manual 5.1). */
export const headlinesPage = ({ db }: { db: Db }): Page => ({
  path: paths.results.headlines(':reference'),
  permission: 'results:view',
  audit: 'HEADLINE_FINDINGS',

  async get(visit) {
    return view(db, visit, await opened(db, visit))
  },

  async post(visit): Promise<Answer> {
    const { act, body } = visit
    const open = await opened(db, visit)
    const here = paths.results.headlines(open.inspection.reference)
    if (body.intent === 'issue') return issue(db, visit, open, here)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, open, { typed: body, errors: parsed.errors })
    const { saveId, version: seen, ...text } = parsed.values
    const outcome = await saveHeadlines(db, act, open, { ...text, saveId, seen })
    if ('version' in outcome)
      return { saved: { version: outcome.version, words: `Saved at ${londonTime(act.when)}` }, redirect: here }
    const { clash } = outcome
    const { version, strengths, areas, enquiries } = clash
    const theirs = { strengths, areas, enquiries }
    const who = `${changedWords(clash, await namesOfPeople(db))}, after you opened it`
    const notice = clashNotice(
      who,
      Object.entries(headlineNames).map(([name, called]) => ({
        name: called,
        text: theirs[name as keyof HeadlineText],
      })),
    )
    return {
      clash: { version, words: who, theirs },
      view: await view(db, visit, open, { typed: { ...body, version }, notice }),
    }
  },
})

const opened = async (db: Db, { user, params }: Visit): Promise<OpenInspection> => {
  const open = await openInspection(db, user, params.reference as string)
  if (samplesAt(open.programme, open.inspection.level).length === 0)
    throw new NotFound(`headline findings of ${open.inspection.reference}: no case is inspected at its level`)
  return open
}

const issue = async (db: Db, visit: Visit, open: OpenInspection, here: string): Promise<Answer> => {
  try {
    await issueHeadlines(db, visit.act, open)
    return { redirect: here, notice: 'The headline findings are issued. Their words and figures are fixed' }
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const errors = errorsOf(error.reasons.map(text => ({ field: 'headlines', text })))
    return { ...(await view(db, visit, open, { errors })), status: 409 }
  }
}

interface Again {
  /** The form as sent: shown again with what was typed. */
  typed?: Record<string, unknown>
  errors?: FormErrors | undefined
  notice?: Html
}

const view = async (db: Db, visit: Visit, open: OpenInspection, again: Again = {}): Promise<View> => {
  const [headlines, { figures }, names] = await Promise.all([
    findHeadlines(db, open.inspection.id),
    liveFigures(db, open),
    namesOfPeople(db),
  ])
  return {
    ...inspectionFrame(open, 'results'),
    heading: 'Headline findings',
    title: `Headline findings, ${open.inspection.placeName}`,
    backLink: paths.results.show(open.inspection.reference),
    scripts: ['autosave'],
    errors: again.errors,
    content: headlinesContent({ visit, open, headlines, figures, names, ...again }),
  }
}
