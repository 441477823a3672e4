import { z } from 'zod'
import { BadInput } from '#platform/command-line.ts'

const text = z.string().min(1)

/** As much of a record as drawing again needs; all else is compared as it stands. */
const record = z.looseObject({
  programme: text,
  version: text,
  level: text,
  sample: text,
  algorithm: text,
  fieldwork: z.iso.date(),
  seed: text,
  longList: z.looseObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    mapping: z.record(z.string(), z.string()).optional(),
  }),
  size: z.looseObject({ set: z.strictObject({ size: z.int().min(1), reason: z.string() }).optional() }),
})

export type ReadRecord = z.infer<typeof record>

/** @throws BadInput with a line for each thing that the record of a draw has and this lacks. */
export const readRecord = (data: unknown): ReadRecord => {
  const { success, data: read, error } = record.safeParse(data)
  if (success) return read
  throw new BadInput(
    error.issues.map(({ path, message }) => `the record of the draw: ${path.join('.') || 'the whole'}: ${message}`),
  )
}
