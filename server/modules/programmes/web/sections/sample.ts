import { type Html, html, type Printable } from '#platform/web/html.ts'
import type { Cases } from '../../schema/index.ts'
import { facts, quotedParagraph, sourceNote } from '../blocks.ts'
import type { Reading } from '../reading.ts'

type Sample = Cases['samples'][number]
type Rule = Sample['include'][number]

const rules = ({ text, quote }: Reading, all: readonly Rule[]): Html | false =>
  all.length > 0 &&
  html`
    <ul class="govuk-list govuk-list--bullet">
      ${all.map(({ words, source }) => html`<li>${quote(words)} <span class="lantern-source">(${text.source}: ${quote(source)})</span></li>`)}
    </ul>`

const windows = ({ text, quote }: Reading, all: Sample['windows']): Html | false =>
  all.length > 0 &&
  html`
    <ul class="govuk-list govuk-list--bullet">
      ${all.map(({ name, weeksBefore, monthsBefore, lastsDays }) => {
        const facts = [
          weeksBefore && text.cases.weeksBefore(weeksBefore),
          monthsBefore && text.cases.monthsBefore(monthsBefore),
          lastsDays && text.cases.lasts(lastsDays),
        ].filter(Boolean)
        return html`<li>${quote(name)}${facts.length > 0 && ` (${facts.join(', ')})`}</li>`
      })}
    </ul>`

const size = (reading: Reading, { kind, confidencePercent, marginPoints, least, source }: Sample['size']): Html => {
  const { cases } = reading.text
  const sentences = [
    kind === 'formula' &&
      confidencePercent !== undefined &&
      marginPoints !== undefined &&
      cases.formula(confidencePercent, marginPoints),
    kind === 'set-by-data-team' && cases.setByDataTeam,
    least !== undefined && cases.least(least),
  ]
  return html`${sentences.filter(Boolean).join(' ')} ${sourceNote(reading, source)}`
}

const proportions = (reading: Reading, { proportions: all }: Sample): Printable => {
  const { programme, quote } = reading
  return all.map(({ fact, groups, source }) => {
    const name = programme.cases.facts.find(({ id }) => id === fact)?.name ?? fact
    return html`${quote(name)}: ${quote(groups.map(group => group.name).join(' / '))} ${sourceNote(reading, source)}`
  })
}

/** How the cases of one level are chosen, rule by rule (SAMP rules in words). */
export const sampleRules = (reading: Reading, sample: Sample): Html => {
  const { cases } = reading.text
  return html`
    ${facts([
      [cases.population, quotedParagraph(reading, sample.population)],
      [cases.windows, windows(reading, sample.windows)],
      [cases.include, rules(reading, sample.include)],
      [cases.exclude, rules(reading, sample.exclude)],
      [cases.samePerson, cases.samePersons[sample.samePerson]],
      [cases.size, size(reading, sample.size)],
      [cases.proportions, sample.proportions.length > 0 && proportions(reading, sample)],
      [cases.perPdu, sample.leastPerPdu > 0 && cases.least(sample.leastPerPdu)],
      [cases.perPractitioner, sample.mostPerPractitioner !== undefined && cases.most(sample.mostPerPractitioner)],
      [cases.covers, rules(reading, sample.covers)],
    ])}
    ${sourceNote(reading, sample.source)}`
}
