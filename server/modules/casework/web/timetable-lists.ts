import type { OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatDay, londonDay } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import { counted } from '#platform/words.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'
import type { ChangeRequest } from '../rules/timetable/change-request.ts'
import type { TimetableIssue } from '../rules/timetable/issued-timetable.ts'
import type { TimetableState } from '../rules/timetable/timetable-state.ts'

interface ListParams {
  reference: string
  state: TimetableState
  mayChange: boolean
}

const nameOf = ({ reference, mayChange }: ListParams, { number }: InspectedCase): Html =>
  mayChange
    ? html`<a class="govuk-link" href="${paths.timetable.case(reference, number)}">Case ${number}</a>`
    : html`Case ${number}`

/** The cases that have no place, each with why: as the last working out found, or that nobody has looked for one. */
export const withoutPlace = (params: ListParams): Html | false => {
  const { state } = params
  const placed = new Set(state.timetable.map(placement => placement.case))
  const waiting = state.cases.filter(({ id, completedAt }) => !placed.has(id) && !completedAt)
  if (waiting.length === 0) return false
  const why = new Map(state.workings[0]?.unplaced.map(each => [each.case, each.reasons]))
  const alike = Map.groupBy(waiting, ({ id }) => JSON.stringify(why.get(id) ?? []))
  return html`
    <h2 class="govuk-heading-m">Without a place: ${counted(waiting.length, 'case')}</h2>
    <ul class="govuk-list lantern-without-place">
      ${[...alike.values()].map(
        own => html`<li>
          ${own.map((each, i) => html`${i > 0 && ', '}${nameOf(params, each)}`)}
          ${(why.get(own[0]?.id ?? '') ?? []).map(reason => html`<span class="lantern-line lantern-small">${reason}</span>`)}
        </li>`,
      )}
    </ul>
    ${[...why].length === 0 && html`<p class="govuk-body">Work out a timetable, or choose a place for each.</p>`}`
}

/** The cases that are read from their files, with who reads them. */
export const fileReads = (params: ListParams, names: ReadonlyMap<string, string>): Html | false => {
  const { state } = params
  const reads = state.cases.filter(({ fileRead }) => fileRead)
  return (
    reads.length > 0 &&
    html`
    <h2 class="govuk-heading-m">File reads: ${counted(reads.length, 'case')}</h2>
    <ul class="govuk-list">
      ${reads.map(each => html`<li>${nameOf(params, each)}, ${each.inspector ? (names.get(each.inspector) ?? each.inspector) : 'nobody yet'}. ${each.fileReadReason}</li>`)}
    </ul>`
  )
}

interface IssuesParams {
  open: OpenInspection & { state: TimetableState }
  issues: readonly TimetableIssue[]
  requests: readonly ChangeRequest[]
  names: ReadonlyMap<string, string>
  mayChange: boolean
}

/** The issues of the timetable, and what was asked to be changed. */
export const issuesAndRequests = ({ open, issues, requests, names, mayChange }: IssuesParams): Html => {
  const { reference } = open.inspection
  const waiting = requests.filter(({ decision }) => decision === null).length
  return html`
    <h2 class="govuk-heading-m">Issues</h2>
    ${
      issues.length === 0
        ? html`<p class="govuk-body">The timetable has not been issued yet. The provisional one is issued with the announcement.</p>`
        : html`<ul class="govuk-list">${issues.map(
            ({ number, issuedAt, issuedBy }) =>
              html`<li><a class="govuk-link" href="${paths.timetable.issued(reference, number)}">Issue ${number}</a>, ${formatDay(londonDay(issuedAt))}, by ${names.get(issuedBy) ?? issuedBy}</li>`,
          )}</ul>`
    }
    ${mayChange && html`<p class="govuk-body"><a class="govuk-link" href="${paths.timetable.issue(reference)}">Issue the timetable as it stands</a></p>`}
    <h2 class="govuk-heading-m">Requests for changes</h2>
    <p class="govuk-body">${counted(requests.length, 'request')}${waiting > 0 && `, ${waiting} without an answer`}. <a class="govuk-link" href="${paths.timetable.changes(reference)}">Requests for changes</a></p>`
}
