import { createHash, randomBytes } from 'node:crypto'

/** A secret for an address: 32 random bytes, as 64 hexadecimal digits. Only its hash is stored. */
export const newToken = (): string => randomBytes(32).toString('hex')

/** What is stored of a token. It has as much chance in it as the hash is long, so that no salt is needed. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
