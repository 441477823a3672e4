import { createCipheriv, createHash } from 'node:crypto'

/** What a PDF says of its encryption: the entries of its `/Encrypt` dictionary, and the first part of its `/ID` (ISO 32000-2, 7.6). */
export interface PdfEncryption {
  version: number
  revision: number
  /** Of the key, in bits. */
  length: number
  permissions: number
  encryptsMetadata: boolean
  owner: Buffer
  user: Buffer
  id: Buffer
}

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
const sha = (bits: number, bytes: Buffer): Buffer => createHash(`sha${bits}`).update(bytes).digest()

/** RC4, which is not in OpenSSL any more: only to tell whether a key is right. */
const rc4 = (key: Buffer, bytes: Buffer): Buffer => {
  const state = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (i: number): number => state[i & 255] as number
  const swap = (i: number, j: number): void => {
    const held = at(i)
    state[i & 255] = at(j)
    state[j & 255] = held
  }
  for (let i = 0, j = 0; i < 256; i += 1) {
    j += at(i) + (key[i % key.length] as number)
    swap(i, j)
  }
  let [i, j] = [0, 0]
  return Buffer.from(bytes).map(byte => {
    i += 1
    j += at(i)
    swap(i, j)
    return byte ^ at(at(i) + at(j))
  }) as Buffer
}

/** Algorithm 2: the key of revisions 2 to 4, for no password. */
const keyOf = ({ revision, length, permissions, encryptsMetadata, owner, id }: PdfEncryption): Buffer => {
  const flags = Buffer.alloc(4)
  flags.writeInt32LE(permissions | 0)
  const unsaid = revision >= 4 && !encryptsMetadata ? Buffer.alloc(4, 255) : Buffer.alloc(0)
  const bytes = revision === 2 ? 5 : length / 8
  let key = md5(padding, owner.subarray(0, 32), flags, id, unsaid)
  for (let i = 0; revision >= 3 && i < 50; i += 1) key = md5(key.subarray(0, bytes))
  return key.subarray(0, bytes)
}

/** Algorithms 4 and 5: what stands as `/U` when no password is needed. */
const userOf = (encryption: PdfEncryption): Buffer => {
  const key = keyOf(encryption)
  if (encryption.revision === 2) return rc4(key, padding)
  let value = md5(padding, encryption.id)
  for (let i = 0; i < 20; i += 1) value = rc4(key.map(byte => byte ^ i) as Buffer, value)
  return value
}

/** Algorithm 2.B, of revision 6, for no password. */
const hardened = (salt: Buffer): Buffer => {
  let key = sha(256, salt)
  for (let round = 0, last = 0; round < 64 || last > round - 32; round += 1) {
    const cipher = createCipheriv('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32)).setAutoPadding(false)
    const mixed = cipher.update(Buffer.concat(Array.from({ length: 64 }, () => key)))
    const rest = mixed.subarray(0, 16).reduce((sum, byte) => sum + byte, 0) % 3
    key = sha([256, 384, 512][rest] as number, mixed)
    last = mixed.at(-1) as number
  }
  return key.subarray(0, 32)
}

/**
 * Whether a PDF opens without a password: many are encrypted only to forbid printing or copying, with an empty one. An encryption that we
 * do not know is taken to need one.
 */
export const opensWithoutPassword = (encryption: PdfEncryption): boolean => {
  const { revision, user, length } = encryption
  if (revision >= 2 && revision <= 4 && length >= 40 && length <= 128) {
    const compared = revision === 2 ? 32 : 16
    return userOf(encryption).subarray(0, compared).equals(user.subarray(0, compared))
  }
  const [hash, salt] = [user.subarray(0, 32), user.subarray(32, 40)]
  if (revision === 5) return sha(256, salt).equals(hash)
  return revision === 6 && hardened(salt).equals(hash)
}
