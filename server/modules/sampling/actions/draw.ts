import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { drawSample } from '../draw-sample.ts'
import { closingOf, holdSamples } from '../queries/closing.ts'
import { decisionsOn } from '../queries/decisions-on.ts'
import { drawsOf } from '../queries/draws.ts'
import { readKeptList } from '../queries/kept-list.ts'
import { findList } from '../queries/lists.ts'
import type { OpenSample } from '../queries/samples.ts'
import { compareSample } from '../rules/compare-sample.ts'
import type { Comparison } from '../rules/comparison.ts'
import { computedSize } from '../rules/constraints/wanted-size.ts'
import type { DrawRecord } from '../rules/draw-record.ts'
import { sortOut } from '../rules/eligibility/sort-out.ts'
import { reasonsNotToDraw, reasonsNotToDrawFrom } from '../rules/reasons-not-to-draw.ts'
import { reasonsNotToDrawAsWanted, type WantedDraw } from '../rules/wanted-draw.ts'
import { addDraw } from '../store/draws.ts'

export interface DrawOrder extends WantedDraw {
  /** The id of the long list. */
  list: string
  /** The number of the latest draw when the page was shown; 0 when there was none. */
  seen: number
}

/** What became of an order: the draw that it made; or, without a record, the one that was made meanwhile. */
export interface DrawOutcome {
  number: number
  record: DrawRecord | null
}

/** Draws by the rules; nothing is written. */
const drawn = async (
  db: Db,
  open: OpenSample,
  order: DrawOrder,
): Promise<{ record: DrawRecord; comparison: Comparison[] }> => {
  const { inspection, programme, sample } = open
  const kept = await findList(db, inspection.id, sample.id, order.list)
  if (!kept) throw new NotFound(`long list ${order.list} of ${inspection.reference}`)
  const list = await readKeptList(db, open, kept)
  const { fieldwork } = inspection
  const { eligible } = sortOut(list.cases, sample, fieldwork)
  refuseIf(reasonsNotToDrawFrom({ eligible: eligible.length }))
  const setting = { eligible: eligible.length, computed: computedSize(sample, eligible), draws: order.seen }
  refuseIf(reasonsNotToDrawAsWanted(order, setting).map(({ text }) => text))

  const { size, sizeReason, seed } = order
  const set = size === undefined ? {} : { set: { size, reason: sizeReason } }
  const record = await drawSample({ programme, sample, list, fieldwork, seed: seed || newId(), ...set })
  const lines = record.selected.map(({ line }) => line)
  return { record, comparison: compareSample(list.cases, eligible, lines, { programme, sample, fieldwork }) }
}

/**
 * Draws the sample of an inspection, and puts it on the record with all that is needed to repeat it (SAMP-08). A draw is
 * never undone: the next one takes its place, with the reason why. An order that comes second, after a double click or
 * another person's draw, draws nothing: its outcome is the draw that was made.
 * @throws Forbidden without `sample:draw`; NotFound for a list of another sample; Conflict with the reasons of
 * `reasonsNotToDraw`, `reasonsNotToDrawFrom` and `reasonsNotToDrawAsWanted`.
 */
export const draw = async (db: Db, act: Act, open: OpenSample, order: DrawOrder): Promise<DrawOutcome> => {
  demand(act, 'sample:draw')
  const { inspection, sample, programme } = open
  refuseIf(reasonsNotToDraw(act, await closingOf(db, inspection.id)))
  // Solving takes its time: nobody waits for it, and whether it still may be written is asked again below.
  const { record, comparison } = await drawn(db, open, order)
  return db.transaction().execute(async tx => {
    refuseIf(reasonsNotToDraw(act, await holdSamples(tx, inspection.id)))
    const [latest] = await drawsOf(tx, inspection.id, sample.id)
    if (latest && latest.number > order.seen) return { number: latest.number, record: null }
    const number = (latest?.number ?? 0) + 1
    const leftBehind = latest ? await decisionsOn(tx, latest.id) : undefined
    const reason = latest ? order.reason : null
    await addDraw(
      tx,
      act,
      {
        id: newId(),
        inspectionId: inspection.id,
        sample: sample.id,
        number,
        listId: order.list,
        record,
        comparison,
        reason,
      },
      // Where the programme foresees no interviews, every case is read from its file alone (SAMP-13).
      { fileRead: programme.cases.interview === undefined },
    )
    await recordEvent(tx, act, {
      what: 'SAMPLE_DRAWN',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: {
        sample: sample.name,
        number,
        longListSha256: record.longList.sha256,
        algorithm: record.algorithm,
        seed: record.seed,
        seedGivenByHand: order.seed !== '',
        eligible: record.size.eligible,
        drawn: record.size.drawn,
        ...(record.size.set && { sizeSet: record.size.set }),
        ...(reason && { reason }),
        ...(leftBehind && { leftBehind }),
      },
    })
    return { number, record }
  })
}
