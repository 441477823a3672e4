import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

/** As it is shipped for the web, less than half of what its module holds: every page reads it anew. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Findings = axe.Result[]

const text = (findings: Findings): string =>
  findings
    .map(({ id, impact, help, nodes }) => {
      const places = nodes.map(
        node =>
          `    ${node.target.join(' ')}\n      ${node.html}\n      ${node.failureSummary?.replaceAll('\n', '\n      ')}`,
      )
      return `  ${id} (${impact}): ${help}\n${places.join('\n')}`
    })
    .join('\n')

/** Fails when axe finds anything on the page as it stands: WCAG 2.2 A and AA, and good practice. */
export const assertAccessible = async (page: Page): Promise<void> => {
  await page.evaluate(source)
  const { violations } = await page.evaluate(
    values =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    tags,
  )
  if (violations.length > 0)
    assert.fail(`${page.url()} has ${violations.length} kinds of barrier:\n${text(violations)}`)
}
