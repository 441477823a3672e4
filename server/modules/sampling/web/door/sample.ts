import { doorFrame, openDoor } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { issuedSamples } from '../../queries/issued-sample.ts'
import { type SampledCase, waitingRequest } from '../../rules/sampled-case.ts'
import { type DoorSampleText, doorSampleText } from './text.ts'

const standing = (sampled: SampledCase, text: DoorSampleText): string => {
  if (sampled.leftOut) return text.leftOut
  if (waitingRequest(sampled)) return text.asked
  return sampled.requests.length > 0 ? text.refused : text.inSample
}

/** The case sample, which the inspected body gets at the announcement (SAMP-10; DIPP manual 4.2). Each case can be asked to be excluded. */
export const doorSamplePage = ({ db }: { db: Db }): Page => ({
  path: paths.door.sample(':reference'),
  permission: 'door:view',
  audit: 'DOOR_SAMPLE',

  async get({ params, user, language }) {
    const door = await openDoor(db, user, params.reference as string)
    const issued = await issuedSamples(db, door)
    const text = inLanguage(doorSampleText, language)
    const { reference, placeName } = door.inspection
    const table = (cases: readonly SampledCase[]): Html => html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="${text.heading}">
      ${govukTable({
        caption: text.heading,
        captionClasses: 'govuk-visually-hidden',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: text.columns.map(column => ({ text: column })),
        rows: cases.map(sampled => [
          {
            html: html`<a class="govuk-link" href="${paths.door.sampledCase(reference, sampled.id)}">${sampled.crn}${sampled.eventNumber && html` (${sampled.eventNumber})`}</a>`,
          },
          { text: sampled.pdu },
          { text: sampled.practitioner },
          { text: standing(sampled, text) },
        ]),
      })}
      </div>`
    return {
      ...doorFrame(door, 'sample', language),
      heading: text.heading,
      title: `${text.heading}, ${placeName}`,
      content:
        issued.length === 0
          ? govukInsetText({ text: text.notYet })
          : html`<p class="govuk-body">${text.lead}</p>${issued.map(({ cases }) => table(cases))}`,
    }
  },
})
