import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('CONF-01 nobody signs in as an invented person while the demonstration is off, even with its form', async () => {
  const shown = await (await visitor(servicesFor(db))).open(paths.signIn)
  assert.match(shown.body, /value="ruth"/)

  const stranger = await visitor(servicesFor(db, { demo: false }))
  const page = await stranger.open(paths.signIn)
  assert.match(page.body, /provider is not set up here[\s\S]*Ask for a link/)
  assert.doesNotMatch(page.body, /value="ruth"/)
  const token = /name="_csrf" value="([^"]+)"/.exec(shown.body)?.[1] ?? assert.fail('no form')
  const answer = await stranger.app.inject({
    method: 'POST',
    url: paths.signIn,
    cookies: Object.fromEntries(shown.cookies.map(({ name, value }) => [name, value])),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-csrf-token': token },
    payload: 'username=ruth',
  })
  assert.ok(answer.statusCode >= 400, String(answer.statusCode))
  assert.match((await stranger.open(paths.work)).headers.location ?? '', /^\/sign-in/)
})

test('CASE-03 asking who is here begins no session: its cookie would undo a sign-in of the same moment in another tab', async () => {
  const stranger = await visitor(servicesFor(db))
  const nobody = await stranger.openJson(paths.session)
  assert.deepEqual([nobody.json(), nobody.cookies], [{ username: '', csrf: '' }, []])
  const tom = await visitor(servicesFor(db), 'tom')
  const somebody = (await tom.openJson(paths.session)).json()
  assert.equal(somebody.username, 'tom')
  assert.notEqual(somebody.csrf, '')
})
