import { v7 } from 'uuid'

/** A new id: a UUIDv7, so that rows made later sort later. Whoever creates a thing makes its id. */
export const newId = (): string => v7()

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/** The id that a form holds for what it sends in one go, or a new one where what came is none. */
export const givenId = (given: unknown): string => (uuid.test(String(given)) ? String(given) : newId())
