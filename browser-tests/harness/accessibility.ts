import assert from 'node:assert/strict'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

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
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  if (violations.length > 0)
    assert.fail(`${page.url()} has ${violations.length} kinds of barrier:\n${text(violations)}`)
}
