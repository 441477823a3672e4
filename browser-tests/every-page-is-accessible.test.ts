import assert from 'node:assert/strict'
import { test } from 'node:test'
import { people } from '../server/demonstration/people.ts'
import { paths } from '../server/paths.ts'
import { openScene } from './scene.ts'
import { isPage, walk } from './steps/walk-pages.ts'

const scene = openScene()

/** One person of each role: what two of the same role reach looks the same. */
const ofEachRole = people.filter(({ roles }, i) => people.findIndex(other => other.roles[0] === roles[0]) === i)

/** The demonstration shows everybody's messages, which lead the inspected body to pages of its own. */
const ours = (href: string): boolean => isPage(href) && !href.startsWith(paths.door.own)

for (const { username, roles } of ofEachRole) {
  test(`axe finds nothing on any page of a ${roles.join(' and ')} that shows something new, and none of them scrolls sideways at 320 px`, async () => {
    const page = await scene.signedIn(username)
    assert.deepEqual((await walk(page, paths.work, ours)).faults, [])
    await page.context().close()
  })
}
