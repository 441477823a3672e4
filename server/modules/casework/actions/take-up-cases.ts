import { type OpenInspection, refuseIf } from '#modules/planning'
import { type CaseToInspect, casesToInspect, holdSamples, reasonsAfterClosing } from '#modules/sampling'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { casesOf } from '../queries/cases.ts'
import { arrangedAndDrawn, asDrawn, isSameCase } from '../rules/arranged-and-drawn.ts'
import { addCases, changeCase, type NewCase } from '../store/cases.ts'

const substitute = 'A substitute for a case that was left out is read from its file (DIPP manual 6.1)'
const noInterview = 'No practitioner is interviewed in this programme'

const newCase = (open: OpenInspection, { id, sample, facts, ...sampled }: CaseToInspect): NewCase => {
  const isInterviewed = open.programme.cases.interview !== undefined && !sampled.fileRead
  const { crn, eventNumber, pdu, practitioner, riskGroup, sentenceKind, questionSet, questionSetReason } = sampled
  return {
    id: newId(),
    inspectionId: open.inspection.id,
    sampledAs: id,
    ...{ sample, crn, eventNumber, pdu, practitioner, riskGroup, sentenceKind, questionSet, questionSetReason, facts },
    fileRead: !isInterviewed,
    fileReadReason: isInterviewed ? '' : open.programme.cases.interview ? substitute : noInterview,
    part: '',
  }
}

/** What became of the cases of the sample. */
export interface TakenUp {
  /** How many cases were taken up, with those that had been arranged. */
  cases: number
  /** Numbers of the cases that had been added by arrangement, and are cases of the sample from now on. */
  arranged: readonly number[]
}

/**
 * Takes up every case of the samples that was not taken up yet: from now on it can be allocated and judged, with the facts that the
 * long list has of it. Doing so again takes up what came since: substitutes, another draw. One that was added by arrangement before
 * is not there twice: it becomes the case of the sample, with what was judged of it.
 * @throws Forbidden without `cases:allocate`; Conflict once the panel has decided or the report is published.
 */
export const takeUpCases = async (db: Db, act: Act, open: OpenInspection): Promise<TakenUp> => {
  demand(act, 'cases:allocate')
  const { inspection } = open
  const sampled = await casesToInspect(db, open)
  return db.transaction().execute(async tx => {
    refuseIf(reasonsAfterClosing(await holdSamples(tx, inspection.id)))
    const before = await casesOf(tx, inspection.id)
    const known = new Set(before.map(each => each.sampled?.id))
    const cases = sampled.filter(({ id }) => !known.has(id)).map(each => newCase(open, each))
    const pairs = arrangedAndDrawn(before, cases)
    if (cases.length === 0) return { cases: 0, arranged: [] }
    for (const { arranged, drawn } of pairs) {
      const { facts, ...changed } = asDrawn(arranged, drawn)
      await changeCase(tx, arranged.id, { ...changed, facts: JSON.stringify(facts) })
    }
    await addCases(
      tx,
      act,
      inspection.id,
      cases.filter(each => !pairs.some(({ drawn }) => isSameCase(drawn, each))),
    )
    const arranged = pairs.map(pair => pair.arranged.number)
    await recordEvent(tx, act, {
      what: 'CASES_TAKEN_UP',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { cases: cases.length, ...(arranged.length > 0 && { addedByArrangementBefore: arranged }) },
    })
    return { cases: cases.length, arranged }
  })
}
