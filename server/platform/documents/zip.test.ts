import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { UnreadableFile } from './unreadable-file.ts'
import { unzip, zip } from './zip.ts'

const limits = { bytes: 1_000_000, entries: 10 }
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const refused = (file: Uint8Array, message: RegExp): void =>
  assert.throws(
    () => unzip(file, limits),
    error => error instanceof UnreadableFile && message.test(error.message),
  )

test('PROG-08 files go into a zip and come out unchanged, and the same files make the same zip', () => {
  const name = fc.stringMatching(/^[a-z]{1,8}(\/[a-z]{1,8})?\.yaml$/)
  const files = fc.dictionary(name, fc.uint8Array({ maxLength: 500 }), { minKeys: 1, maxKeys: 8 })
  fc.assert(
    fc.property(files, given => {
      const all = new Map(Object.entries(given))
      const packed = zip(all)
      const plain = (map: Map<string, Uint8Array>) => [...map].map(([key, value]) => [key, [...value]]).sort()
      assert.deepEqual(plain(unzip(packed, limits)), plain(all))
      assert.deepEqual(zip(all), packed)
    }),
  )
})

test('PROG-08 what is no zip, or only a part of one, is refused', () => {
  refused(bytes('hello'), /not a zip/)
  refused(new Uint8Array(), /not a zip/)
  refused(bytes('PK'), /damaged/)
  const whole = zip(new Map([['a.yaml', bytes('x'.repeat(5_000) + Math.E)]]), 0)
  refused(whole.subarray(0, 2_000), /damaged/)
  const changed = zip(new Map([['a.yaml', bytes('text '.repeat(500))]]))
  changed.fill(0xff, 40, 60)
  refused(changed, /damaged/)
})

test('PROG-08 a zip that unpacks to more than the limit is given up, whatever it says of its size', () => {
  const bomb = zipSync({ 'a.yaml': new Uint8Array(50_000_000) }, { level: 9 })
  assert.ok(bomb.length < 100_000)
  refused(bomb, /larger than 1 MB/)
  const lying = new Uint8Array(bomb)
  const view = new DataView(lying.buffer)
  view.setUint32(22, 10, true)
  refused(lying, /larger than 1 MB/)
  const many = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`${i}.yaml`, bytes('x')]))
  refused(zipSync(many), /more than 10 files/)
  const sum = Object.fromEntries(Array.from({ length: 3 }, (_, i) => [`${i}.yaml`, new Uint8Array(400_000)]))
  refused(zipSync(sum), /larger than 1 MB/)
  refused(zipSync({ 'a.yaml': new Uint8Array(1_000_001) }, { level: 0 }), /larger than 1 MB/)
})

test('PROG-08 a path that leads out of the folder is refused', () => {
  for (const name of ['../a.yaml', 'x/../../a.yaml', '/a.yaml', 'C:/a.yaml', 'x\\a.yaml', './a.yaml'])
    refused(zipSync({ [name]: bytes('x') }), /path/)
})

test('PROG-08 folders in a zip are passed over', () => {
  const packed = zipSync({ 'x/': new Uint8Array(), 'x/a.yaml': bytes('a') })
  assert.deepEqual([...unzip(packed, limits).keys()], ['x/a.yaml'])
})
