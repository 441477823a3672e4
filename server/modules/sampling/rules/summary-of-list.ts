import type { Fact, Programme, SampleRules } from '#modules/programmes'
import { computedSize } from './constraints/wanted-size.ts'
import { sortOut } from './eligibility/sort-out.ts'
import { excludedByReason } from './excluded-by-reason.ts'
import type { LongList } from './listed-case.ts'
import { type InspectedPlace, placedElsewhere } from './placed-elsewhere.ts'
import { silentFacts } from './silent-facts.ts'

/** What a long list has for a draw, in counts of cases. */
export interface ListSummary {
  rows: number
  eligible: number
  /** The size of the sample by the programme's rule; null where the data team sets it. */
  computed: number | null
  /** By the name of the PDU; empty where the list names none. */
  pdus: readonly { name: string; rows: number; eligible: number }[]
  excluded: readonly { reason: string; cases: number }[]
  /** What the rules ask for and the list says of no case. */
  silent: readonly Fact[]
  /** Other places of the kind that is inspected, with how many cases the list has of each. */
  elsewhere: readonly { name: string; cases: number }[]
}

export interface SummarySetting {
  programme: Pick<Programme, 'cases'>
  sample: SampleRules
  fieldwork: string
  place: InspectedPlace
}

/** Counts what a programme's rules find in a long list. */
export const summaryOfList = (list: LongList, { programme, sample, fieldwork, place }: SummarySetting): ListSummary => {
  const { cases } = list
  const { eligible, excluded } = sortOut(cases, sample, fieldwork)
  const [all, drawable] = [cases, eligible].map(own => Map.groupBy(own, ({ pdu }) => pdu)) as [
    Map<string, unknown[]>,
    Map<string, unknown[]>,
  ]
  const names = [...all.keys()].filter(Boolean).sort((a, b) => a.localeCompare(b, 'en'))
  return {
    rows: cases.length,
    eligible: eligible.length,
    computed: computedSize(sample, eligible),
    pdus: names.map(name => ({ name, rows: all.get(name)?.length ?? 0, eligible: drawable.get(name)?.length ?? 0 })),
    excluded: excludedByReason(excluded).map(({ reason, cases: out }) => ({ reason, cases: out.length })),
    silent: silentFacts(list, programme, sample),
    elsewhere: placedElsewhere(list, place),
  }
}
