import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { answersOf } from '#modules/ratings'
import { paths } from '#paths'
import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { saveSection } from '../actions.ts'
import { closingOf, findSection } from '../queries.ts'
import { identifiersIn } from '../rules/identifiers.ts'
import { type ReportSection, sectionsOf } from '../rules/outline.ts'
import { reasonsNotToWrite } from '../rules/reasons-not-to-write.ts'
import { foundInWords, sectionContent } from './section-content.ts'

const form = z.object({
  ...savedAsTyped,
  text: z.string().max(100_000, 'Shorten the text to 100,000 characters or fewer').default(''),
})

interface Params extends Record<string, string> {
  reference: string
  section: string
}

/** One section of the report: written with the programme's guide beside it, saved as it is typed. */
export const sectionPage = ({ db }: { db: Db }): Page<Params> => ({
  path: paths.report.section(':reference', ':section'),
  permission: 'inspections:view',
  audit: 'REPORT_SECTION',

  async get(visit) {
    const open = await openInspection(db, visit.user, visit.params.reference)
    return view(db, visit, open)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, open, { typed: body, errors: parsed.errors })
    const { version, saveId, text } = parsed.values
    const outcome = await saveSection(db, act, open, { saveId, seen: version, section: params.section, text })
    if ('version' in outcome) {
      const words = [`Saved at ${londonTime(act.when)}`, ...foundInWords(identifiersIn(text))].join('. ')
      return {
        saved: { version: outcome.version, words },
        redirect: paths.report.section(params.reference, params.section),
      }
    }
    const { clash } = outcome
    const names = await namesOfPeople(db)
    const words = `${names.get(clash.changedBy) ?? clash.changedBy} changed this at ${londonTime(clash.changedAt)}, after you opened it`
    return {
      clash: { version: clash.version, words, theirs: { text: clash.text } },
      view: await view(db, visit, open, {
        typed: { ...body, version: clash.version },
        notice: clashNotice(words, [{ name: 'Text', text: clash.text }]),
      }),
    }
  },
})

interface Again {
  /** The form as sent: shown again with what was typed. */
  typed: Record<string, unknown>
  errors?: FormErrors
  notice?: Html
}

const sectionOf = ({ programme, inspection }: OpenInspection, key: string): ReportSection => {
  const section = sectionsOf(programme, inspection.level).find(each => each.key === key)
  if (!section) throw new NotFound(`section ${key}`)
  return section
}

const view = async (db: Db, visit: Visit<Params>, open: OpenInspection, again?: Again): Promise<View> => {
  const { params, user } = visit
  const section = sectionOf(open, params.section)
  const [stored, closing, names, answers] = await Promise.all([
    findSection(db, open.inspection.id, section.key),
    closingOf(db, open.inspection.id),
    namesOfPeople(db),
    answersOf(db, open.inspection.id),
  ])
  const text = String(again ? (again.typed.text ?? '') : (stored?.text ?? ''))
  const saved = stored
    ? `Saved at ${londonTime(stored.changedAt)} on ${formatShortDay(londonDay(stored.changedAt))} by ${names.get(stored.changedBy) ?? stored.changedBy}`
    : 'Nothing saved yet'
  return {
    ...inspectionFrame(open, 'report'),
    caption: section.standard ? 'Report: findings' : 'Report',
    heading: section.name,
    title: `${section.name}, report, ${open.inspection.placeName}`,
    backLink: paths.report.show(params.reference),
    scripts: ['autosave'],
    errors: again?.errors,
    content: sectionContent({
      visit,
      open,
      section,
      answers,
      text,
      version: Number(again?.typed.version ?? stored?.version ?? 0),
      state: again ? 'Not saved' : saved,
      reasons: reasonsNotToWrite(open.team, user, closing),
      errors: again?.errors,
      notice: again?.notice,
    }),
  }
}
