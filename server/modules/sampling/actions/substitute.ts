import { refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { caseSetting } from '../queries/case-setting.ts'
import { closingOf, holdSamples } from '../queries/closing.ts'
import { type Draw, findDraw } from '../queries/draws.ts'
import { listOfDraw } from '../queries/list-of-draw.ts'
import type { OpenSample } from '../queries/samples.ts'
import { findSubstitutes } from '../queries/substitutes.ts'
import { reasonsNotToReplace } from '../rules/reasons-not-to-exclude.ts'
import { reasonsNotToPrefer } from '../rules/reasons-not-to-prefer.ts'
import { selectedCase } from '../rules/selected-case.ts'
import { addSubstitute } from '../store/cases.ts'

export interface ChosenSubstitute {
  /** The case that was left out. */
  caseId: string
  /** The line of the long list that the substitute stands on. */
  line: number
  /** Why another than the most comparable; empty for that one. */
  reason: string
}

/**
 * Puts a comparable case in the place of one that was left out, inspected as a file read, with a link between the two
 * (SAMP-11; DIPP manual 6.1).
 * @returns the id of the substitute.
 * @throws Forbidden without `sample:decide`; NotFound when the sample has no such case; Conflict with the reasons of
 * `reasonsNotToReplace` and `reasonsNotToPrefer`.
 */
export const substitute = async (db: Db, act: Act, open: OpenSample, chosen: ChosenSubstitute): Promise<string> => {
  demand(act, 'sample:decide')
  const { inspection, sample, programme } = open
  const before = await caseSetting(db, open, act, chosen.caseId, await closingOf(db, inspection.id))
  // A kept list never changes, and reading it takes its time: nobody waits for it in the transaction.
  const list = await listOfDraw(db, open, before.draw)
  return db.transaction().execute(async tx => {
    const setting = await caseSetting(tx, open, act, chosen.caseId, await holdSamples(tx, inspection.id))
    refuseIf(reasonsNotToReplace(setting))
    const draw = (await findDraw(tx, inspection.id, sample.id, setting.draw.number)) as Draw
    const { substitutes } = await findSubstitutes(tx, open, draw, list, setting.sampled)
    refuseIf(reasonsNotToPrefer(substitutes, chosen).map(({ text }) => text))
    const place = substitutes.findIndex(({ listed }) => listed.line === chosen.line)
    const { listed, why } = substitutes[place] as (typeof substitutes)[number]
    const drawnBy = { programme, sample, fieldwork: draw.record.fieldwork }
    const id = newId()
    await addSubstitute(tx, act, {
      ...selectedCase(listed, drawnBy),
      id,
      inspectionId: inspection.id,
      drawId: draw.id,
      replaces: chosen.caseId,
      whyPreferred: place === 0 ? why : `${why}. Chosen instead of the first: ${chosen.reason}`,
    })
    const { crn, line } = setting.sampled
    await recordEvent(tx, act, {
      what: 'SAMPLE_CASE_REPLACED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: {
        ...{ crn, line, draw: draw.number, substitute: listed.person.crn, substituteLine: listed.line, why },
        ...(place === 0 ? {} : { place: place + 1, reason: chosen.reason }),
      },
    })
    return id
  })
}
