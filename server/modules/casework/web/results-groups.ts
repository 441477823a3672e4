import type { Programme } from '#modules/programmes'
import { type KindNames, kindNames } from '#modules/sampling'
import { paths } from '#paths'
import { govukButton, govukSelect, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted } from '#platform/words.ts'
import type { CaseAnswer, Grouping } from '../rules/results/case-answer.ts'
import { groupingsFor } from '../rules/results/groupings-for.ts'
import { type GroupResults, resultsByGroup } from '../rules/results/results-by-group.ts'
import { intervalWords, shareWords } from './results-words.ts'

const names: Record<Grouping, string> = {
  pdu: 'PDU',
  'risk-group': 'Risk of serious harm',
  sentence: 'Sentence',
  grade: 'Grade of the practitioner',
  'question-set': 'Question set',
}

/** The groupings that the programme allows, and that any of its cases has a group of. */
const groupingsIn = (programme: Programme, answers: readonly CaseAnswer[]): Grouping[] =>
  groupingsFor(programme).filter(grouping => answers.some(({ groups }) => groups[grouping] !== undefined))

const nameOfGroup = (grouping: Grouping, group: string, kinds: KindNames, programme: Programme): string => {
  const grade = programme.cases.facts.find(({ id }) => id === 'practitioner-grade')
  const called: Record<Grouping, (id: string) => string | undefined> = {
    pdu: id => id,
    'risk-group': kinds.riskGroup,
    sentence: kinds.sentenceKind,
    grade: id => grade?.choices?.find(choice => choice.id === id)?.name,
    'question-set': kinds.questionSet,
  }
  return called[grouping](group) ?? group
}

const heading = ({ cases, few }: GroupResults, name: string): string =>
  `${name}: ${counted(cases, 'case')}${few ? ', few' : ''}`

interface ResultsByGroupParams {
  reference: string
  programme: Programme
  proportions: Parameters<typeof kindNames>[1]
  answers: readonly CaseAnswer[]
  /** The grouping that was asked for; the first there is, where none or another was. */
  asked: string | undefined
}

/** The same results by one kind of group, with what rests on few cases said (CASE-09). */
export const resultsByGroups = ({
  reference,
  programme,
  proportions,
  answers,
  asked,
}: ResultsByGroupParams): Html | false => {
  const all = groupingsIn(programme, answers)
  const grouping = all.find(each => each === asked) ?? all[0]
  if (!grouping) return false
  const kinds = kindNames(programme, proportions)
  const groups = resultsByGroup(answers, grouping)
  const nameOf = (group: string | null) =>
    group === null ? 'Not recorded' : nameOfGroup(grouping, group, kinds, programme)
  const codes = [...new Set(groups.flatMap(({ questions }) => questions.map(({ question }) => question)))]
  return html`
    <h2 class="govuk-heading-m" id="groups">By group</h2>
    <form method="get" action="${paths.results.show(reference)}#groups" class="lantern-filters" novalidate>
      ${govukSelect({
        id: 'by',
        name: 'by',
        label: { text: 'By' },
        value: grouping,
        items: all.map(value => ({ value, text: names[value] })),
      })}
      <div class="govuk-button-group lantern-filters__buttons">${govukButton({ text: 'Show', classes: 'govuk-button--secondary' })}</div>
    </form>
    <p class="govuk-body">Groups of fewer than five cases are marked as few: one judgement moves their share a long way, and whose case it is may be told from it. Their intervals are not corrected for a population.</p>
    ${wideScroll(
      `Results by ${names[grouping]}`,
      govukTable({
        caption: `By ${names[grouping]}`,
        captionClasses: 'govuk-table__caption--s',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: names[grouping] }, ...codes.map(text => ({ text }))],
        rows: groups.map(group => [
          { text: heading(group, nameOf(group.group)) },
          ...codes.map(code => {
            const result = group.questions.find(({ question }) => question === code)
            return {
              html: html`${result && html`${shareWords(result)}<span class="govuk-hint lantern-note-about lantern-small">${intervalWords(result)}</span>`}`,
            }
          }),
        ]),
      }),
    )}`
}
