import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { type DrawOutcome, draw } from '../actions/draw.ts'
import { listsOf } from '../queries/lists.ts'
import { openSample } from '../queries/samples.ts'
import { reasonsNotToDrawAsWanted } from '../rules/wanted-draw.ts'
import { nothingTyped } from './draw-form.ts'
import { readOrder, typedDraw } from './draw-order.ts'
import { type Drawing, drawingOf, drawView } from './draw-view.ts'

/** Draws the sample from a long list, after saying what the rules make of it; draws it again, with a reason (SAMP-08). */
export const drawPage = ({ db }: { db: Db }): Page => {
  /** The list with this id, or the latest; undefined when there is none yet. */
  const load = async ({ params, user }: Visit, id: unknown): Promise<Drawing | undefined> => {
    const open = await openSample(db, user, params.reference as string, params.sample as string)
    const lists = await listsOf(db, open.inspection.id, open.sample.id)
    const kept = id === undefined ? lists[0] : lists.find(list => list.id === id)
    if (!kept && id !== undefined) throw new NotFound(`long list ${id} of ${open.inspection.reference}`)
    return kept && drawingOf(db, open, kept)
  }

  return {
    path: paths.samples.draw(':reference', ':sample'),
    permission: 'sample:draw',
    audit: 'SAMPLE_DRAW',

    async get(visit): Promise<Answer> {
      const { params, query, csrf } = visit
      const drawing = await load(visit, query.list)
      if (drawing) return drawView(db, drawing, { csrf, typed: nothingTyped })
      return { redirect: paths.samples.upload(params.reference as string, params.sample as string) }
    },

    async post(visit) {
      const { body, act, csrf } = visit
      const drawing = await load(visit, z.string().catch('').parse(body.list))
      if (!drawing) throw new NotFound('long list')
      const again = (errors: FormErrors) => drawView(db, drawing, { csrf, typed: typedDraw(body), errors })
      const order = readOrder(body)
      if (!order.ok) return again(order.errors)
      const { open, summary } = drawing
      const errors = errorsOf(reasonsNotToDrawAsWanted(order.values, { ...summary, draws: order.values.seen }))
      if (errors) return again(errors)
      const outcome = await draw(db, act, open, order.values)
      return { redirect: paths.samples.show(open.inspection.reference, open.sample.id), notice: noticeOf(outcome) }
    },
  }
}

const noticeOf = ({ number, record }: DrawOutcome): string => {
  if (!record) return `Draw ${number} had been made meanwhile, so nothing was drawn again. This is that draw`
  const drawn = `Draw ${number} is made: ${record.size.drawn} cases`
  return record.infeasible ? `${drawn}. Not everything could be held: see what, and why` : drawn
}
