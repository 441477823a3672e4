import { inspectionFrame, openInspection } from '#modules/planning'
import type { SampleRules } from '#modules/programmes'
import { paths } from '#paths'
import { formatShortDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { scroll } from '#platform/web/scroll.ts'
import type { Answer } from '#platform/web/view.ts'
import { type SampleStanding, standingOfSamples } from '../queries/samples.ts'
import { samplesAt } from '../rules/samples-at.ts'

/** The samples of an inspection with how far each is. Where there is only one, it is shown at once. */
export const listSamplesPage = ({ db }: { db: Db }): Page => ({
  path: paths.samples.list(':reference'),
  permission: 'sample:view',
  audit: 'LIST_SAMPLES',

  async get({ params, user }): Promise<Answer> {
    const open = await openInspection(db, user, params.reference as string)
    const { inspection, programme } = open
    const samples = samplesAt(programme, inspection.level)
    const [first, ...more] = samples
    if (!first) throw new NotFound(`samples of ${inspection.reference}: no case is inspected at its level`)
    if (more.length === 0) return { redirect: paths.samples.show(inspection.reference, first.id) }
    return {
      ...inspectionFrame(open, 'sample'),
      heading: 'Samples',
      title: `Samples, ${inspection.placeName}`,
      content: table(inspection.reference, samples, await standingOfSamples(db, inspection.id)),
    }
  },
})

const standingInWords = (standing: SampleStanding | undefined): string => {
  if (!standing) return 'No long list yet'
  if (standing.drawnAt) return `${standing.drawn} cases, drawn on ${formatShortDay(londonDay(standing.drawnAt))}`
  return 'Long list uploaded, not drawn yet'
}

const table = (reference: string, samples: readonly SampleRules[], standings: ReadonlyMap<string, SampleStanding>) =>
  scroll(
    'Samples',
    govukTable({
      caption: `${samples.length} samples`,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'Sample' }, { text: 'Population' }, { text: 'Where it stands' }],
      rows: samples.map(({ id, name, population }) => [
        { html: html`<a class="govuk-link" href="${paths.samples.show(reference, id)}">${name}</a>` },
        { text: population },
        { text: standingInWords(standings.get(id)) },
      ]),
    }),
  )
