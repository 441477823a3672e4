import type { WorkedStep } from '#modules/planning'
import type { Programme } from '#modules/programmes'
import { deadlineOf } from '#platform/deadline.ts'
import { type Period, periodBefore } from './period.ts'

/** What the lead inspector changed of an item, or added. */
export interface ItemChange {
  item: string
  text: string
  informs: readonly string[]
  organisation: boolean
  dueDay: string | null
  dueTime: string | null
  months: number | null
  addedAt: Date | null
  additional: boolean
  droppedAt: Date | null
  dropReason: string | null
  version: number
}

/** One thing that the inspected body is asked for (EVID-01). */
export interface RequestedItem {
  /** The programme's id, or `added-3`. */
  id: string
  text: string
  /** In the words of the programme, unchanged: then English, and official or working. */
  wording: 'official' | 'working' | 'own'
  /** Codes of what it informs. */
  informs: readonly string[]
  /** Organisation information has its own place, apart from evidence (EVID-06). */
  organisation: boolean
  /** By when, to the minute; undefined where the timeline has no such step. */
  deadline: Date | undefined
  /** Whether the deadline is the item's own and not that of the programme's step. */
  ownDeadline: boolean
  /** The days that a record covers, and how they were counted (EVID-08). */
  period?: { covers: Period; months: number; mayBeExtended: boolean; usual: number } | undefined
  /** The days that a schedule is for. */
  during?: Period | undefined
  /** Asked for after the announcement. */
  additional: boolean
  dropped?: { reason: string } | undefined
  /** 0 for an item that nobody changed. */
  version: number
}

type Request = Programme['planning']['evidenceRequests'][number]

export interface ListSetting {
  requests: readonly Request[]
  changes: readonly ItemChange[]
  timeline: readonly WorkedStep[]
  fieldwork: string
  level: string
}

const deadlineBy = (timeline: readonly WorkedStep[], step: string): Date | undefined => {
  const due = timeline.find(({ id }) => id === step)
  return due && deadlineOf({ day: due.date, time: due.time })
}

const spanOf = (timeline: readonly WorkedStep[], step: string | undefined): Period | undefined => {
  const found = timeline.find(({ id }) => id === step)
  return found && { from: found.date, to: found.until?.date ?? found.date }
}

const ownDeadline = (change: ItemChange | undefined): Date | undefined =>
  change?.dueDay ? deadlineOf({ day: change.dueDay, time: change.dueTime }) : undefined

const periodOf = (
  { period }: Request,
  extended: number | null | undefined,
  fieldwork: string,
): RequestedItem['period'] => {
  if (!period) return undefined
  const months = extended ?? period.months
  const { mayBeExtended, months: usual } = period
  return { covers: periodBefore(fieldwork, months), months, mayBeExtended, usual }
}

const ofProgramme = (request: Request, { changes, timeline, fieldwork }: ListSetting): RequestedItem => {
  const change = changes.find(({ item }) => item === request.id)
  const own = ownDeadline(change)
  return {
    id: request.id,
    text: change?.text ?? request.text,
    wording: change && change.text !== request.text ? 'own' : request.wording,
    informs: change?.informs ?? request.informs,
    organisation: request.organisation,
    deadline: own ?? deadlineBy(timeline, request.due),
    ownDeadline: own !== undefined,
    period: periodOf(request, change?.months, fieldwork),
    during: spanOf(timeline, request.during),
    additional: false,
    dropped: change?.droppedAt ? { reason: change.dropReason ?? '' } : undefined,
    version: change?.version ?? 0,
  }
}

/** The step by which an added item is due, unless it has a deadline of its own: that of the programme's first evidence. */
const usualStep = (requests: readonly Request[]): string =>
  (requests.find(({ organisation }) => !organisation) ?? requests[0])?.due ?? ''

const added = (change: ItemChange, { requests, timeline }: ListSetting): RequestedItem => ({
  id: change.item,
  text: change.text,
  wording: 'own',
  informs: change.informs,
  organisation: change.organisation,
  deadline: ownDeadline(change) ?? deadlineBy(timeline, usualStep(requests)),
  ownDeadline: change.dueDay !== null,
  additional: change.additional,
  dropped: change.droppedAt ? { reason: change.dropReason ?? '' } : undefined,
  version: change.version,
})

const numberOf = ({ item }: ItemChange): number => Number(item.replace('added-', ''))

/**
 * The list of an inspection: the programme's items for its level with what the lead inspector changed, then what was added, in the
 * order of its adding (EVID-01; DIPP manual 3.6; AP manual 3.4). Dropped items are on it, marked.
 */
export const listOfItems = (setting: ListSetting): RequestedItem[] => [
  ...setting.requests
    .filter(({ levels }) => !levels || levels.includes(setting.level))
    .map(request => ofProgramme(request, setting)),
  ...setting.changes
    .filter(({ addedAt }) => addedAt !== null)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map(change => added(change, setting)),
]
