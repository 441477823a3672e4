import { doorFrame, openDoor } from '#modules/planning'
import { paths } from '#paths'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import type { Stores } from '../../actions/receive-files.ts'
import { isSettled } from '../../rules/item-state.ts'
import { largestFile, mostFilesOfForm } from '../../rules/limits.ts'
import type { RequestedItem } from '../../rules/requested-item.ts'
import { notRequested } from '../../rules/review.ts'
import { type Evidence, loadEvidence } from '../load-evidence.ts'
import { itemTable } from './item-table.ts'
import { sendFiles } from './send-files.ts'
import { sentFiles } from './sent-files.ts'
import { evidenceText } from './text.ts'
import { uploadForm } from './upload-form.ts'

interface ListNeeds extends Stores {
  scans: boolean
}

/**
 * What the inspected body is asked for, with what is still due and by when, and the way to send it (EVID-02). The organisation
 * information has a page of its own (EVID-06).
 */
const listPage = (needs: ListNeeds, organisation: boolean): Page => {
  const section = organisation ? 'organisation' : 'evidence'
  return {
    path: paths.door[section](':reference'),
    permission: 'door:view',
    audit: organisation ? 'DOOR_ORGANISATION' : 'DOOR_EVIDENCE',
    files: true,
    receives: { files: mostFilesOfForm, largest: largestFile },

    get: visit => view(needs, visit, organisation),

    async post(visit) {
      const door = await openDoor(needs.db, visit.user, visit.params.reference as string)
      const { notice, faults } = await sendFiles(needs, visit, door)
      if (faults.length === 0) return { redirect: paths.door[section](door.inspection.reference), notice }
      return { ...(await view(needs, visit, organisation, errorsOf(faults))), notice }
    },
  }
}

export const doorEvidencePage = (needs: ListNeeds): Page => listPage(needs, false)
export const doorOrganisationPage = (needs: ListNeeds): Page => listPage(needs, true)

const view = async (
  { db, scans }: ListNeeds,
  visit: Visit,
  organisation: boolean,
  errors?: FormErrors,
): Promise<View> => {
  const { params, query, user, act, language, csrf } = visit
  const door = await openDoor(db, user, params.reference as string)
  const evidence = await loadEvidence(db, door, act.when)
  const text = inLanguage(evidenceText, language)
  const own = organisation ? text.organisation : text.evidence
  const { reference, placeName } = door.inspection
  const items = evidence.items.filter(item => item.organisation === organisation && !item.dropped)
  const choices = items.map(({ id, text }) => ({ id, text: text.length > 80 ? `${text.slice(0, 79)}…` : text }))
  return {
    ...doorFrame(door, organisation ? 'organisation' : 'evidence', language),
    heading: own.heading,
    title: `${own.heading}, ${placeName}`,
    errors,
    scripts: ['uploads'],
    content:
      evidence.announced === undefined
        ? govukInsetText({ text: text.evidence.notYet })
        : html`
          <p class="govuk-body">${own.lead}</p>
          ${standing(items, evidence, visit)}
          ${itemTable(items, { evidence, reference, language, text, caption: own.heading })}
          <h2 class="govuk-heading-m">${text.evidence.sendSeveral}</h2>
          ${uploadForm({ csrf, text: text.upload, reference, item: choices, errors })}
          ${
            !organisation &&
            html`
              <h2 class="govuk-heading-m">${text.evidence.apartHeading}</h2>
              <p class="govuk-body">${text.evidence.apart}</p>
              ${evidence.filesOf(null).length === 0 ? html`<p class="govuk-body">${text.evidence.noneApart}</p>` : sentFiles(evidence.filesOf(null), { csrf, text: text.item, language, scans, query, address: paths.door.evidence(reference), action: paths.door.item(reference, notRequested) })}`
          }`,
  }
}

/** How much is answered, and how long it is to the next deadline of what is not. */
const standing = (items: readonly RequestedItem[], evidence: Evidence, { language, act }: Visit): Html => {
  const text = inLanguage(evidenceText, language).evidence
  const open = items.filter(item => !isSettled(evidence.stateOf(item)))
  const next = open.flatMap(({ deadline }) => deadline ?? []).toSorted((a, b) => a.getTime() - b.getTime())[0]
  return govukInsetText({
    html: html`<strong>${text.settled(items.length - open.length, items.length)}.</strong>
      ${next && text.next(deadlineInWords(next, language), timeLeftInWords(next, act.when, language))}`,
  })
}
