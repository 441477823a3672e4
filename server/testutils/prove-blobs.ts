import assert from 'node:assert/strict'
import { buffer, text } from 'node:stream/consumers'
import { test } from 'node:test'
import { fileStore } from '#platform/files/file-store.ts'
import { type Blobs, MissingBlob } from '#platform/files/stores/blobs.ts'

const piece = Buffer.alloc(1_000_000, 'x')

const pieces = async function* (count: number, taken: () => void = () => undefined): AsyncGenerator<Uint8Array> {
  for (let i = 0; i < count; i += 1) {
    taken()
    yield piece
  }
}

const words = async function* (...all: string[]): AsyncGenerator<Uint8Array> {
  for (const each of all) yield Buffer.from(each)
}

const broken = async function* (): AsyncGenerator<Uint8Array> {
  yield piece
  throw new Error('the connection broke')
}

const keysIn = async (blobs: Blobs, prefix = ''): Promise<string[]> => {
  const keys: string[] = []
  for await (const { key } of blobs.list(prefix)) keys.push(key)
  return keys
}

/** The proofs that every place for files has to stand: a folder and S3 alike (EVID-05). */
export const proveBlobs = (what: string, blobs: () => Blobs): void => {
  test(`EVID-05 ${what}: what comes in pieces is kept as it was, by its SHA-256, and read whole or in part`, async () => {
    const files = fileStore(blobs())
    const incoming = await files.receive(words('Regional ', 'risk ', 'register'), 100)
    assert.equal(incoming.size, 22)
    assert.equal(incoming.sha256, '9fabc2786f416da7736a539e9725bdd463844325933fe45f2f0789649c2df7c3')
    assert.equal(await text(await files.readIncoming(incoming, { from: 9, to: 13 })), 'risk')
    await files.keep(incoming)
    assert.equal(await text(await files.read(incoming.sha256)), 'Regional risk register')
    assert.deepEqual(await keysIn(blobs(), 'incoming/'), [])
  })

  test(`EVID-05 ${what}: the same content is stored once, whoever sends it`, async () => {
    const files = fileStore(blobs())
    const [first, second] = [await files.receive(words('Same'), 100), await files.receive(words('Sa', 'me'), 100)]
    assert.equal(first.sha256, second.sha256)
    await files.keep(first)
    await files.keep(second)
    assert.equal((await keysIn(blobs(), 'content/')).filter(key => key.endsWith(first.sha256)).length, 1)
  })

  test(`EVID-05 ${what}: a stream of 10 GB is given up once it is past the limit, and leaves nothing`, async () => {
    let taken = 0
    const stream = pieces(10_000, () => {
      taken += 1
    })
    await assert.rejects(fileStore(blobs()).receive(stream, 12_000_000), /refused: too-large/)
    assert.ok(taken <= 40, `${taken} MB were taken of 10,000`)
    assert.deepEqual([await keysIn(blobs(), 'incoming/'), await keysIn(blobs(), 'writing/')], [[], []])
  })

  test(`EVID-05 ${what}: what breaks off halfway leaves nothing`, async () => {
    await assert.rejects(fileStore(blobs()).receive(broken(), 12_000_000), /the connection broke/)
    assert.deepEqual([await keysIn(blobs(), 'incoming/'), await keysIn(blobs(), 'writing/')], [[], []])
  })

  test(`EVID-05 ${what}: a large file comes and goes in pieces`, async () => {
    const files = fileStore(blobs())
    const incoming = await files.receive(pieces(12), 12_000_000)
    await files.keep(incoming)
    const kept = await buffer(await files.read(incoming.sha256))
    assert.ok(kept.length === 12_000_000 && kept.every(byte => byte === 120))
  })

  test(`EVID-02 ${what}: parts of an upload are put together in order; one that is sent twice counts once`, async () => {
    const files = fileStore(blobs())
    for (const [offset, part] of [
      [0, 'Org'],
      [10, 'sation'],
      [3, 'anised'],
      [3, 'ani-ani'],
    ] as const)
      await files.addPart('one', offset, Buffer.from(part))
    const incoming = await files.receive(files.readParts('one'), 100)
    assert.equal(await text(await files.readIncoming(incoming)), 'Organi-anisation')
    await files.discardParts('one')
    await files.discard(incoming)
    assert.deepEqual(await keysIn(blobs(), 'parts/'), [])
  })

  test(`EVID-05 ${what}: what is in quarantine is read by nothing, and what was never kept is swept away`, async () => {
    const files = fileStore(blobs())
    const incoming = await files.receive(words('A virus'), 100)
    await files.keep(incoming)
    await files.quarantine(incoming.sha256)
    await assert.rejects(files.read(incoming.sha256), MissingBlob)
    await files.receive(words('Left behind'), 100)
    await files.addPart('left', 0, Buffer.from('behind'))
    assert.equal(await files.sweep(new Date('2000-01-01')), 0)
    assert.equal(await files.sweep(new Date('2100-01-01')), 2)
    await assert.rejects(blobs().get('content/no/nothing'), MissingBlob)
    await assert.rejects(blobs().move('nothing', 'elsewhere'), MissingBlob)
  })
}
