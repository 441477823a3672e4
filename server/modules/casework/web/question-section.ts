import { type CaseQuestion, type Programme, slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { govukButton, govukDetails, govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { contradictionsIn } from '../rules/contradictions.ts'
import { type CaseQuestionAsked, missingFacts } from '../rules/questions-of-case.ts'
import type { CaseView } from './case-view.ts'
import { answerInWords, promptInWords, savedWords } from './present-judgement.ts'
import { questionForm, questionFormId } from './question-form.ts'
import { fieldsOf } from './typed-judgement.ts'

const wordingOf = ({ programme }: Programme, { wording, source, at }: CaseQuestion): string => {
  const title = programme.sources.find(({ id }) => id === source)?.title
  const from = [title, at].filter(Boolean).join(', ')
  const kind = wording === 'official' ? 'Official wording' : 'Working text, not the published wording'
  return from ? `${kind} (${from})` : kind
}

const guidance = ({ loaded }: CaseView, question: CaseQuestion): Html => html`
  ${govukDetails({
    summaryText: `Rules and guidance for ${question.code}`,
    open: true,
    html: html`
      <p class="govuk-body">${question.guidance.text}</p>
      ${question.informs.length > 0 && html`<p class="govuk-body-s">Evidence for ${question.informs.join(', ')}</p>`}
      <p class="govuk-body-s lantern-wording">${wordingOf(loaded.open.programme, question)}.</p>`,
  })}`

/** What was judged, where it cannot be changed. */
const asText = ({ loaded }: CaseView, { question }: CaseQuestionAsked): Html => {
  const judgement = loaded.judgements.get(question.code)
  const row = (key: string, value: string) => ({
    key: { text: key },
    value: { html: html`<span class="lantern-typed">${value}</span>` },
  })
  return html`
    ${keptText(questionFormId(question), { evidence: 'Evidence' })}
    ${govukSummaryList({
      rows: [
        ...question.prompts.map(({ code, text }) => row(`${code} ${text}`, promptInWords(judgement?.prompts[code]))),
        row(`${question.code} as a whole`, answerInWords(judgement?.answer)),
        row('Evidence', judgement?.evidence || 'None given'),
      ],
    })}
    <p class="govuk-body-s">${savedWords(judgement, loaded.open.names)}</p>`
}

const form = (view: CaseView, asked: CaseQuestionAsked): Html => {
  const { loaded, visit, again } = view
  const { question } = asked
  const stored = loaded.judgements.get(question.code)
  const typed = again?.code === question.code ? again : undefined
  return html`
    ${typed?.notice}
    ${questionForm({
      reference: visit.params.reference,
      number: loaded.open.inspected.number,
      username: visit.user.username,
      csrf: view.csrf,
      question,
      version: typed?.version ?? stored?.version ?? 0,
      fields: typed?.fields ?? fieldsOf(question, stored),
      state: typed ? 'Not saved' : savedWords(stored, loaded.open.names),
      remarks: contradictionsIn(asked, stored),
      errors: typed?.errors,
    })}`
}

/** A fact that decides whether a question is asked, and nobody has recorded: by two buttons where it is a plain yes or no. */
const askFact = (view: CaseView, { question, rule }: CaseQuestionAsked): Html => {
  const { open } = view.loaded
  const { facts, factsVersion, number } = open.inspected
  const [missing = ''] = rule ? missingFacts(rule, facts) : []
  const fact = open.programme.cases.facts.find(({ id }) => id === missing)
  const address = paths.cases.facts(open.inspection.reference, number)
  return html`
    <p class="govuk-body">Whether it is asked depends on a fact that is not recorded: ${fact?.name ?? missing}.</p>
    ${
      fact?.kind === 'yes-no' && view.mayJudge
        ? html`
          <form method="post" novalidate action="${address}" id="${questionFormId(question)}-fact">
            ${view.csrf}
            <input type="hidden" name="version" value="${factsVersion}">
            <input type="hidden" name="fact" value="${missing}">
            <input type="hidden" name="question" value="${slugOfCode(question.code)}">
            <div class="govuk-button-group">
              ${govukButton({ text: 'Yes', name: 'value', value: 'yes', classes: 'govuk-button--secondary', preventDoubleClick: true })}
              ${govukButton({ text: 'No', name: 'value', value: 'no', classes: 'govuk-button--secondary', preventDoubleClick: true })}
            </div>
          </form>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${address}#${missing}">Record the facts of the case</a></p>`
    }`
}

const notAsked = (view: CaseView, asked: CaseQuestionAsked): Html => {
  const { rule, question } = asked
  const remarks = contradictionsIn(asked, view.loaded.judgements.get(question.code))
  return html`
    ${govukInsetText({
      text: `Not applicable by the facts of the case. It is asked when this holds: ${rule?.words} (${rule?.source}).`,
    })}
    ${remarks.map(remark => html`<p class="govuk-body">${remark}</p>`)}`
}

const judging = (view: CaseView, asked: CaseQuestionAsked): Html => {
  const { question, rule, applies } = asked
  return html`
    <div class="lantern-judging">
      <div class="lantern-judging__answer">
        ${applies === 'unknown' ? askFact(view, asked) : view.mayJudge ? form(view, asked) : asText(view, asked)}
      </div>
      <div class="lantern-judging__beside">
        ${rule && applies === 'yes' && html`<p class="govuk-body-s">Asked because: ${rule.words}</p>`}
        ${guidance(view, question)}
      </div>
    </div>`
}

/** One question on the page of a case, with the rules and guidance beside it. */
export const questionSection = (view: CaseView, asked: CaseQuestionAsked): Html => {
  const { question, applies } = asked
  const area = view.loaded.open.programme.cases.areas.find(({ id }) => id === question.area)
  return html`
    <section class="lantern-question" id="${slugOfCode(question.code)}" aria-labelledby="${slugOfCode(question.code)}-text" tabindex="-1"${applies !== 'no' && html` data-question`}>
      ${area && html`<span class="govuk-caption-m">${area.name}</span>`}
      <h2 class="govuk-heading-m" id="${slugOfCode(question.code)}-text">${question.code} ${question.text}</h2>
      ${applies === 'no' ? notAsked(view, asked) : judging(view, asked)}
    </section>`
}
