import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import { allCodes } from '../rules/all-codes.ts'
import { slugOfCode } from '../rules/slug-of-code.ts'
import type { Programme } from '../schema/index.ts'

const addresses = new WeakMap<Programme, ReadonlyMap<string, string>>()

const addressesOf = (programme: Programme): ReadonlyMap<string, string> => {
  const known = addresses.get(programme)
  if (known) return known
  const { id, version } = programme.programme
  const made = new Map(
    allCodes(programme.standards).map(({ code, kind, path }) => {
      const standard = programme.standards.standards[path[1] as number]?.code ?? code
      const page = paths.standards.standard(id, version, slugOfCode(standard))
      return [code, kind === 'standard' ? page : `${page}#${slugOfCode(code)}`]
    }),
  )
  addresses.set(programme, made)
  return made
}

/** Codes of standards, key questions and prompts, each a link to where it can be read. */
export const codeLinks = (programme: Programme, codes: readonly string[]): Html | false => {
  const known = addressesOf(programme)
  return (
    codes.length > 0 &&
    html`${codes.map((code, i) => {
      const address = known.get(code)
      return html`${i > 0 && ', '}${address ? html`<a class="govuk-link" href="${address}">${code}</a>` : code}`
    })}`
  )
}
