import { type Programme, type Report, type Standard, slugOfCode, standardsOf } from '#modules/programmes'

type Entry = Report['outline'][number]

/** A part of a report that somebody writes. */
export interface ReportSection {
  /** As addresses and records have it: `context`, `findings-n-1`. */
  key: string
  name: string
  /** What the programme says about it to those who write. */
  guide: string
  /** Whether the report can be published without it. */
  required: boolean
  /** The standard whose findings it holds; null for other prose. */
  standard: { code: string; name: string } | null
}

/** One entry of the programme's outline: prose, findings by standard, or something that the record holds. */
export type OutlinePart =
  | { kind: 'prose'; section: ReportSection }
  | { kind: 'findings'; id: string; name: string; guide: string; sections: ReportSection[] }
  | { kind: 'record'; id: string; name: string; guide: string; holds: 'ratings' | 'case-data' }

/** Left out of the report when nothing is written: not every inspection has them (AP manual 5.3, 4.7). */
const mayBeEmpty: ReadonlySet<Entry['holds']> = new Set(['effective-practice', 'alerts'])

/** The code without its last part: standards `P 1.1` and `P 1.2` belong together in `P 1`. */
const groupOf = ({ code }: Standard): string => code.replace(/[ .]?[^ .]*$/, '')

/**
 * Which standards each entry that holds findings is about: where there are as many entries as standards, or as groups of
 * standards, one each, in order; otherwise the first entry has them all.
 */
const shareOut = (entries: readonly Entry[], standards: readonly Standard[]): Map<Entry, Standard[]> => {
  const groups = [...Map.groupBy(standards, groupOf).values()]
  const singles = standards.map(standard => [standard])
  const parts = [singles, groups].find(({ length }) => length === entries.length) ?? [standards]
  return new Map(entries.flatMap((entry, i) => (parts[i] ? [[entry, [...parts[i]]]] : [])))
}

const holdsFindings = ({ holds }: Entry): boolean => holds === 'standards' || holds === 'questions'

const findings = ({ guide }: Entry, { code, name }: Standard): ReportSection => ({
  key: `findings-${slugOfCode(code)}`,
  name: `${code} ${name}`,
  guide,
  required: true,
  standard: { code, name },
})

/** The outline of a report at a level of a programme, in the programme's order (REPT-01). */
export const outlineOf = (programme: Programme, level: string): OutlinePart[] => {
  const { outline } = programme.report
  const shared = shareOut(outline.filter(holdsFindings), standardsOf(programme, level))
  return outline.flatMap((entry): OutlinePart[] => {
    const { id, name, guide, holds } = entry
    if (holds === 'ratings' || holds === 'case-data') return [{ kind: 'record', id, name, guide, holds }]
    if (!holdsFindings(entry))
      return [{ kind: 'prose', section: { key: id, name, guide, required: !mayBeEmpty.has(holds), standard: null } }]
    const standards = shared.get(entry) ?? []
    return standards.length === 0
      ? []
      : [{ kind: 'findings', id, name, guide, sections: standards.map(standard => findings(entry, standard)) }]
  })
}

/** Everything that is written in a report, in order. */
export const sectionsOf = (programme: Programme, level: string): ReportSection[] =>
  outlineOf(programme, level).flatMap(part => {
    if (part.kind === 'record') return []
    return part.kind === 'prose' ? [part.section] : part.sections
  })
