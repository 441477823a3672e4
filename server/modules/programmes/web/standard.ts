import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukInsetText, govukPagination } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { getProgramme } from '../queries.ts'
import { standardsOf } from '../rules/lookups.ts'
import { slugOfCode } from '../rules/slug-of-code.ts'
import type { Standard } from '../schema/index.ts'
import { loadVersions } from './present-versions.ts'
import { type VersionParams, versionNotice } from './programme.ts'
import { type Reading, readingOf } from './reading.ts'
import { keyQuestionBlock } from './sections/key-question.ts'
import { sourceList } from './sections/sources.ts'
import { wordingMark } from './wording-mark.ts'

interface StandardParams extends VersionParams {
  standard: string
}

/** The sources that the texts of a standard name, each once. */
const sources = (reading: Reading, { statement, note, keyQuestions }: Standard): Html => {
  const prompts = keyQuestions.flatMap(question => question.prompts)
  const origins = [
    statement,
    ...(note ? [note] : []),
    ...keyQuestions,
    ...prompts,
    ...prompts.map(each => each.guidance),
  ]
  const used = new Set(origins.map(({ source }) => source))
  const named = reading.programme.programme.sources.filter(({ id }) => used.has(id))
  return html`<h2 class="govuk-heading-m" id="sources">${reading.text.standard.sources}</h2>${sourceList(reading, named, 3)}`
}

const neighbours = ({ programme, text, lang }: Reading, { code, level }: Standard): Html => {
  const { id, version, terms } = programme.programme
  const all = standardsOf(programme, level)
  const at = all.findIndex(each => each.code === code)
  const link = (standard: Standard | undefined, word: string) =>
    standard && {
      text: word,
      // The component takes no language for a part of it: on a Welsh page the code has to do.
      labelText: lang ? standard.code : `${standard.code} ${standard.name}`,
      href: paths.standards.standard(id, version, slugOfCode(standard.code)),
    }
  return govukPagination({
    landmarkLabel: text.standard.pages(terms),
    previous: link(all[at - 1], text.standard.previous),
    next: link(all[at + 1], text.standard.next),
  })
}

const contents = ({ text, lang }: Reading, { keyQuestions }: Standard): Html => html`
  <nav aria-labelledby="contents">
    <h2 class="govuk-heading-s" id="contents">${text.contents}</h2>
    <ul class="govuk-list"${lang}>
      ${keyQuestions.map(question => html`<li><a class="govuk-link" href="#${slugOfCode(question.code)}">${question.code} ${question.text}</a></li>`)}
    </ul>
  </nav>`

const statement = (reading: Reading, standard: Standard): Html => {
  const { text, lang } = reading
  const { note, basis } = standard
  return html`
    <p class="govuk-body-l lantern-tight"${lang}>${standard.statement.text}</p>
    ${wordingMark(reading, standard.statement)}
    ${
      note &&
      html`<p class="govuk-body lantern-tight">${text.standard.note}: <span${lang}>${note.text}</span></p>${wordingMark(reading, note)}`
    }
    <p class="govuk-body">${basis === 'cases' ? text.standards.byCases : `${text.standards.byJudgement} ${text.standard.yesOrNo}`}</p>`
}

/** One standard with its questions, prompts and guidance, as inspectors read them (PROG-03, PROG-09). */
export const standardPage = ({ db }: { db: Db }): Page<StandardParams> => ({
  path: paths.standards.standard(':programme', ':version', ':standard'),
  permission: 'public',
  audit: 'STANDARDS_STANDARD',

  async get({ params, language, act }) {
    const programme = await getProgramme(db, params.programme, params.version)
    const standard = standardsOf(programme).find(({ code }) => slugOfCode(code) === params.standard)
    if (!standard) throw new NotFound(`standard ${params.standard}`)
    const versions = await loadVersions(db, params.programme, londonDay(act.when))
    const reading = readingOf(programme, language)
    const { text, quote } = reading
    const { name, version } = programme.programme
    const heading = `${standard.code} ${standard.name}`
    return {
      heading: quote(heading),
      caption: html`${quote(name)}, ${text.standard.version(version)}`,
      title: reading.title(words => `${heading}, ${name}, ${words.standard.version(version)}`),
      place: 'standards',
      backLink: paths.standards.programme(params.programme, version),
      content: html`
        <div class="lantern-reading">
          ${text.language && govukInsetText({ text: text.language })}
          ${versionNotice(reading, versions)}
          ${statement(reading, standard)}
          ${contents(reading, standard)}
          ${standard.keyQuestions.map(question => keyQuestionBlock(reading, question))}
          ${sources(reading, standard)}
          ${neighbours(reading, standard)}
        </div>`,
    }
  },
})
