import { type OpenInspection, refuseIf } from '#modules/planning'
import { type CaseToInspect, casesToInspect, holdSamples, reasonsAfterClosing } from '#modules/sampling'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { casesOf } from '../queries/cases.ts'
import { addCases, type NewCase } from '../store/cases.ts'

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

/**
 * Takes up every case of the samples that was not taken up yet: from now on it can be allocated and judged, with the facts that the
 * long list has of it. Doing so again takes up what came since: substitutes, another draw.
 * @returns how many were taken up.
 * @throws Forbidden without `cases:allocate`; Conflict once the panel has decided or the report is published.
 */
export const takeUpCases = async (db: Db, act: Act, open: OpenInspection): Promise<number> => {
  demand(act, 'cases:allocate')
  const { inspection } = open
  const sampled = await casesToInspect(db, open)
  return db.transaction().execute(async tx => {
    refuseIf(reasonsAfterClosing(await holdSamples(tx, inspection.id)))
    const known = new Set((await casesOf(tx, inspection.id)).map(each => each.sampled?.id))
    const cases = sampled.filter(({ id }) => !known.has(id)).map(each => newCase(open, each))
    if (cases.length === 0) return 0
    await addCases(tx, act, inspection.id, cases)
    await recordEvent(tx, act, {
      what: 'CASES_TAKEN_UP',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { cases: cases.length },
    })
    return cases.length
  })
}
