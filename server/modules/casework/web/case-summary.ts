import { kindNames, questionsInWords, samplesAt } from '#modules/sampling'
import { paths } from '#paths'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { contradictingFacts } from '../rules/contradicting-facts.ts'
import { reasonsNotToChooseSet } from '../rules/reasons-not-to-choose-set.ts'
import { reasonsNotToJudge } from '../rules/reasons-not-to-judge.ts'
import { timeInWords } from '../rules/timetable/in-words.ts'
import type { LoadedCase } from './load-case.ts'

interface Change {
  href: string
  text: string
}

const row = (key: string, value: string | Html, ...changes: (Change | false | undefined)[]) => ({
  key: { text: key },
  value: { html: html`${value}` },
  actions: {
    items: changes.flatMap(change => (change ? [{ ...change, visuallyHiddenText: key.toLowerCase() }] : [])),
  },
})

const transferred = 'Judge only the work that the inspected body did itself: enter which part that is'

/** What a case that was arranged has to do with the sample. */
const arrangedNote = ({ sampled, onList }: LoadedCase['open']['inspected']): string => {
  if (sampled) return 'It was drawn later: it is a case of the sample, and counts'
  return onList
}

/** What a case is, in short: which case, which questions and why, how it is inspected. Its facts are on a page of their own. */
export const caseSummary = ({ open, interviewAt }: LoadedCase): Html => {
  const { inspected, inspection, programme, names } = open
  const { reference } = inspection
  const sample = samplesAt(programme, inspection.level).find(({ id }) => id === inspected.sampled?.sample)
  const kinds = kindNames(programme, sample ?? { proportions: [] })
  const mayJudge = reasonsNotToJudge(open).length === 0
  const wasMoved = inspected.facts.transferred === 'in' || inspected.facts.transferred === 'out'
  const questions = questionsInWords(inspected, kinds)
  const facts = paths.cases.facts(reference, inspected.number)
  return govukSummaryList({
    classes: 'lantern-case',
    rows: [
      row(
        'CRN and event',
        `${inspected.crn}, event ${inspected.eventNumber}`,
        inspected.sampled !== null &&
          open.reader.permissions.has('sample:view') && {
            href: paths.samples.case(reference, inspected.sampled.sample, inspected.sampled.id),
            text: 'In the sample',
          },
      ),
      row('PDU and practitioner', [inspected.pdu, inspected.practitioner].filter(Boolean).join(', ') || 'Not said'),
      ...(inspected.riskGroup ? [row('Risk of serious harm', kinds.riskGroup(inspected.riskGroup))] : []),
      ...(inspected.sentenceKind ? [row('Sentence', kinds.sentenceKind(inspected.sentenceKind))] : []),
      row(
        'Facts',
        html`${Object.keys(inspected.facts).length} of ${programme.cases.facts.length} recorded${contradictingFacts(programme, inspected.facts).map(words => html`<span class="lantern-line">${words}</span>`)}`,
        { href: facts, text: mayJudge ? 'Record' : 'Show' },
      ),
      row(
        'Questions',
        html`${questions.name}<span class="lantern-line">${questions.why}${inspected.questionSetBy && ` (chosen by ${names.get(inspected.questionSetBy) ?? inspected.questionSetBy})`}</span>`,
        reasonsNotToChooseSet(open).length === 0 &&
          programme.cases.questionSets.length > 1 && {
            href: paths.cases.questionSet(reference, inspected.number),
            text: 'Change',
          },
      ),
      row(
        'Inspected',
        inspected.fileRead
          ? html`As a file read<span class="lantern-line">${inspected.fileReadReason}</span>`
          : 'From the records and an interview',
      ),
      ...(inspected.fileRead
        ? []
        : [
            row('Interview', interviewAt ? timeInWords(interviewAt) : 'No time yet', {
              href: paths.timetable.show(reference),
              text: 'Timetable',
            }),
          ]),
      ...(inspected.arranged
        ? [
            row(
              'Added by arrangement',
              html`With ${inspected.arranged.with}: ${inspected.arranged.reason}${arrangedNote(inspected) && html`<span class="lantern-line">${arrangedNote(inspected)}</span>`}`,
            ),
          ]
        : []),
      ...(wasMoved || inspected.part
        ? [
            row(
              'The inspected body’s part',
              inspected.part || transferred,
              mayJudge && { href: `${facts}#part`, text: 'Enter' },
            ),
          ]
        : []),
      row('Inspector', inspected.inspector ? (names.get(inspected.inspector) ?? inspected.inspector) : 'Nobody yet'),
    ],
  })
}
