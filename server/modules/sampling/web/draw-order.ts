import { z } from 'zod'
import { type Parsed, parseForm } from '#platform/web/form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { DrawOrder } from '../actions/draw.ts'
import type { TypedDraw } from './draw-form.ts'

/** No control characters but the ends of lines: no database takes them all. */
const oneLine = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, 'Enter one line of letters, digits and signs')
  .default('')
const prose = z
  .string()
  .trim()
  .max(2000, 'Enter 2,000 characters or fewer')
  .regex(/^[\P{Cc}\r\n\t]*$/u, 'Enter letters, digits and signs')
  .default('')

const form = z.object({
  list: z.uuid(),
  seen: z.coerce.number().int().min(0),
  reason: prose,
  size: oneLine.transform(size => {
    if (size === '') return undefined
    return /^\d{1,7}$/.test(size) ? Number(size) : Number.NaN
  }),
  sizeReason: prose,
  seed: oneLine.pipe(z.string().max(100, 'Enter a seed of 100 characters or fewer')),
})

/** What a person asks of a draw, from the form as it was sent. */
export const readOrder = (body: Visit['body']): Parsed<DrawOrder> => parseForm(form, body)

/** The same as it was typed, to show it again. */
export const typedDraw = (body: Visit['body']): TypedDraw => ({
  size: String(body.size ?? ''),
  sizeReason: String(body.sizeReason ?? ''),
  seed: String(body.seed ?? ''),
  reason: String(body.reason ?? ''),
})
