import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { testMessage, testValues } from '../../../testutils/test-message.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import type { Db } from '../../db/open.ts'
import { newId } from '../../ids.ts'
import { enqueueMessage } from '../enqueue-message.ts'
import { type Transport, Undeliverable } from '../letter.ts'
import { sendMessages } from '../send-messages.ts'
import { demonstrationTransport } from '../transports/demonstration.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

const about = { subjectType: 'INSPECTION', subjectId: newId() }
const enqueue = (name: string) =>
  enqueueMessage(db, { who: 'joan', when: noon, correlationId: newId() }, testMessage, {
    ...{ key: newId(), to: { name, address: `${name.toLowerCase()}@region.example` }, language: 'en' as const },
    ...{ values: testValues, about },
  }) as Promise<string>
const send = (transport: Transport, forgetSecrets: boolean) =>
  sendMessages({ db, clock: () => noon, address: 'https://lantern.example', transport, forgetSecrets })

test('in the demonstration anyone reads what would have been sent, and its links lead into the service', async () => {
  const id = await enqueue('Ann')
  await send(demonstrationTransport, false)
  const stranger = await visitor(servicesFor(db))
  const list = await stranger.open(paths.messages.list)
  assert.match(list.body, /no message leaves it/)
  assert.match(list.body, new RegExp(`href="${paths.messages.show(id)}">The inspection of Larchwood House`))
  const page = await stranger.open(paths.messages.show(id))
  assert.match(page.body, new RegExp(`href="${testValues.invitation}"`))
  assert.match(page.body, /Ann, ann@region\.example/)
})

test('CONF-01 outside the demonstration the outbox is for those who keep it, and tells nobody a link that lets in', async () => {
  const services = servicesFor(db, { demo: false })
  const id = await enqueue('Bea')
  const stranger = await visitor(services)
  assert.equal((await stranger.open(paths.messages.list)).statusCode, 303)
  assert.equal((await stranger.open(paths.messages.show(id))).statusCode, 303)
  const open = async (username: string) => {
    const somebody = await visitor(servicesFor(db))
    const { cookies } = await somebody.submit(await somebody.open(paths.signIn), { username })
    const known = Object.fromEntries(cookies.map(({ name, value }) => [name, value]))
    return stranger.app.inject({ url: paths.messages.show(id), cookies: known })
  }
  assert.equal((await open('tom')).statusCode, 403)
  const { body } = await open('joan')
  assert.match(body, /Come in: \[a link for this person alone\]/)
  assert.doesNotMatch(body, /0123456789abcdef/)
})

test('what could not be sent stands first; one may try it again or give it up, with a reason, and nobody else', async () => {
  const refusing = { name: 'SMTP', send: () => Promise.reject(new Undeliverable('550 no such person')) }
  const ids = [await enqueue('Cai'), await enqueue('Dee')] as [string, string]
  await send(refusing, true)
  const joan = await visitor(servicesFor(db), 'joan')
  assert.match((await joan.open(paths.messages.list)).body, /550 no such person/)

  const page = await joan.open(paths.messages.show(ids[0]))
  const nothing = await joan.submit(page, { reason: '', intent: 'again' })
  assert.equal(nothing.statusCode, 400)
  assert.match(nothing.body, /Enter why/)
  assert.equal((await joan.submit(page, { reason: 'She has an account now', intent: 'again' })).statusCode, 303)
  await send(demonstrationTransport, true)
  assert.match((await joan.open(paths.messages.show(ids[0]))).body, /Sent on Tuesday 3 March 2026/)

  const other = await joan.open(paths.messages.show(ids[1]))
  await joan.submit(other, { reason: 'He has left', intent: 'give-up' })
  assert.match((await joan.open(paths.messages.show(ids[1]))).body, /by Joan Whitfield: He has left/)
  assert.equal((await joan.submit(other, { reason: 'After all', intent: 'again' })).statusCode, 409)

  const tom = await visitor(servicesFor(db), 'tom')
  const signOut = await tom.open(paths.signOut)
  const [, csrf = ''] = /name="_csrf" value="([^"]+)"/.exec(signOut.body) ?? []
  const form = `<form method="post" action="${paths.messages.show(ids[1])}"></form>`
  const forged = Object.assign(Object.create(signOut), { body: form })
  assert.equal((await tom.submit(forged, { _csrf: csrf, reason: 'Mine', intent: 'again' })).statusCode, 403)
})
