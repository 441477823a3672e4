import { type Html, html, type Printable } from '#platform/web/html.ts'
import type { Identity } from '../../schema/index.ts'

const plural = (term: string): string => `${term}s`
const capital = (term: string): string => term.charAt(0).toUpperCase() + term.slice(1)
const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`
type Terms = Identity['terms']

/** What the public pages say around the standards themselves, in English. */
export const enPages = {
  /** Said on pages in another language than that of the standards. */
  language: '',
  list: {
    heading: 'Standards and inspection programmes',
    lead: 'What we inspect, by which standards, and by which rules. Anyone may read it: you do not need to sign in.',
    inspects: 'What is inspected',
    ratings: 'Ratings',
    rates: 'It rates, on this scale:',
    ratesNothing: 'It rates nothing. It publishes findings.',
    today: 'Today',
    versions: 'Versions',
    none: 'No programme has been published yet.',
    manage: 'Manage programmes',
  },
  state: {
    draft: 'Draft',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    none: 'No state is given for today.',
    since: (from: string): string => `since ${from}`,
    until: (until: string): string => `until ${until}`,
    stopped: 'No inspection can be announced under it. Those already announced carry on.',
    why: 'Why',
  },
  version: {
    name: (version: string): string => `Version ${version}`,
    current: (from: string): string => `in effect since ${from}`,
    coming: (from: string): string => `in effect from ${from}`,
    past: (from: string, until: string): string => `in effect from ${from} to ${until}`,
    never: 'never in effect: a newer version took its place at once',
    notCurrent: (version: string): string => `This is not the version in effect today. Read version ${version}`,
    changes: 'What is new in this version',
  },
  places: {
    nation: 'The nation as a whole',
    region: 'A probation region',
    pdu: 'A probation delivery unit (PDU)',
    'approved-premises': 'An approved premises',
  },
  contents: 'Contents',
  showAll: 'Show all sections',
  hideAll: 'Hide all sections',
  show: 'Show',
  hide: 'Hide',
  source: 'Source',
  about: {
    heading: 'About this programme',
    levels: 'What it inspects',
    terms: 'The words it uses',
    termsAre: ({ standard, keyQuestion, prompt }: Record<keyof Terms, Printable>): Html =>
      html`Each ${standard} has ${keyQuestion}s, and each ${keyQuestion} has ${prompt}s.`,
    status: 'Status today',
    states: 'Its states over time',
    dates: 'This version',
    download: 'Download this version',
    yaml: 'YAML files in a zip',
    xlsx: 'Excel workbook (xlsx)',
  },
  standards: {
    heading: ({ standard }: Terms): string => capital(plural(standard)),
    intro: ({ standard, keyQuestion, prompt }: Terms): string =>
      `Open each ${standard} to read its ${plural(keyQuestion)}, ${plural(prompt)} and guidance.`,
    counts: ({ keyQuestion, prompt }: Terms, questions: number, prompts: number): string =>
      `${counted(questions, keyQuestion)}, ${counted(prompts, prompt)}`,
    byCases: 'Rated from the share of cases in which the work was sufficient.',
    byJudgement: 'Judged on evidence.',
  },
  standard: {
    version: (version: string): string => `version ${version}`,
    yesOrNo: 'Each prompt and question is answered yes or no, with reasons that rest on evidence.',
    byCases: 'By the share of cases in which the work was sufficient.',
    gathers: 'The case results of another level, added up',
    applies: 'Applies when',
    guidance: (code: string): string => `Guidance on ${code}`,
    lookFor: 'What we look for',
    evidence: 'Where we look',
    notALimit: 'A guide, not a limit: other evidence may be used, and not all of this is always needed.',
    sufficient: 'Sufficient when',
    insufficient: 'Insufficient when',
    note: 'Note',
    sources: 'Where these texts come from',
    next: 'Next',
    previous: 'Previous',
    pages: ({ standard }: Terms): string => `Other ${plural(standard)}`,
  },
  wording: {
    heading: 'Wording: official and working',
    official: 'Official wording',
    working: 'Working text',
    explained:
      'Official wording is the exact published text. Working text was written for this service, until the published words are put in. Every text says which it is.',
    counts: (working: number, of: number): string =>
      working === 0
        ? `All ${of} texts of this version have the official wording.`
        : working === of
          ? `All ${of} texts of this version are working text, not the published wording.`
          : `${working} of the ${of} texts of this version are working text, not the published wording.`,
    table: 'Texts of each kind, by their wording',
    kind: 'Kind of text',
    kinds: {
      statements: 'Statements and notes',
      keyQuestions: 'Questions',
      prompts: 'Prompts',
      guidance: 'Guidance on prompts',
      caseQuestions: 'Case questions and their prompts',
      caseGuidance: 'Guidance on case questions',
      evidenceRequests: 'Requests for evidence',
      surveys: 'Surveys',
      letters: 'Letters and leaflets',
    },
  },
  compare: {
    heading: 'Compare two versions',
    oneVersion: 'There is only one version so far, and nothing to compare it with.',
    from: 'The earlier version',
    to: 'The later version',
    button: 'Compare',
    choose: 'Select a version of this programme',
    different: 'Select two different versions',
    title: (from: string, to: string): string => `What changed from version ${from} to ${to}`,
    none: 'Nothing differs between these two versions.',
    counts: (added: number, removed: number, changed: number): string =>
      `${counted(added + removed + changed, 'line differs', 'lines differ')}: ${added} added, ${removed} removed, ${changed} changed.`,
    explained:
      'Added words are underlined, removed words are struck through, and each line says in words what happened to it.',
    sections: {
      programme: 'About the programme',
      standards: 'Standards, questions, prompts and guidance',
      ratings: 'Ratings',
      timeline: 'Timeline',
      planning: 'Announcement, evidence in advance and meetings',
      cases: 'Cases',
      surveys: 'Surveys',
      letters: 'Letters and leaflets',
      report: 'Report',
    },
    kinds: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    emptyList: 'an empty list',
  },
}
