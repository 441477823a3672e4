import { leads, type OpenInspection, reasonsNotToWorkOn, refuseIf } from '#modules/planning'
import { holdSamples, type ListedAs, listedAs, reasonsAfterClosing } from '#modules/sampling'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { casesOf } from '../queries/cases.ts'
import { addCases } from '../store/cases.ts'

export interface ArrangedCase {
  crn: string
  eventNumber: string
  pdu: string
  practitioner: string
  questionSet: string
  /** With whom of the inspected body it was arranged: name and role. */
  with: string
  reason: string
}

const reasonsNotToArrange = ({ team, reader }: OpenInspection): string[] => [
  ...reasonsNotToWorkOn(team, reader, 'cases:decide'),
  ...(leads(team, reader) ? [] : ['Only whoever leads the inspection adds cases']),
]

const fromList = (listed: ListedAs | null) => ({
  ...{ facts: listed?.facts ?? {}, riskGroup: listed?.riskGroup ?? '', sentenceKind: listed?.sentenceKind ?? '' },
  onList: listed?.words ?? '',
})

const inSample =
  'This case is in the sample, and was not taken up yet: take up the cases of the sample instead of adding it'

/**
 * Adds a case that is not of the sample, by arrangement with the inspected body (CASE-01; DIPP manual 6.4). It is read from its
 * file, and counts in no result: a sample stays what was drawn. Where the long list has it, its facts come from there, and the
 * case says what became of it in the draw.
 * @returns its number.
 * @throws Conflict with the reasons: who may not, a case that is there already or in the sample, after the decision or publication.
 */
export const arrangeCase = async (db: Db, act: Act, open: OpenInspection, arranged: ArrangedCase): Promise<number> => {
  const { inspection, programme } = open
  refuseIf(reasonsNotToArrange(open))
  const listed = await listedAs(db, open, arranged)
  return db.transaction().execute(async tx => {
    refuseIf([...reasonsNotToArrange(open), ...reasonsAfterClosing(await holdSamples(tx, inspection.id))])
    const { with: arrangedWith, reason, ...about } = arranged
    const before = await casesOf(tx, inspection.id)
    const twin = before.find(({ crn, eventNumber }) => crn === about.crn && eventNumber === about.eventNumber)
    refuseIf(twin ? [`This case is here already: case ${twin.number}`] : listed?.isInSample ? [inSample] : [])
    const isKnown = programme.cases.questionSets.some(({ id }) => id === about.questionSet)
    refuseIf(isKnown ? [] : ['Select one of the programme’s question sets'])
    const arrangement = { arrangedWith, arrangedReason: reason }
    await addCases(tx, act, inspection.id, [
      {
        ...{ id: newId(), inspectionId: inspection.id, ...about, ...arrangement, part: '', ...fromList(listed) },
        ...{ questionSetReason: 'Chosen when the case was added' },
        fileRead: true,
        fileReadReason: 'Added by arrangement: read from its file',
      },
    ])
    const [added] = (await casesOf(tx, inspection.id)).slice(-1)
    const number = added?.number as number
    await recordEvent(tx, act, {
      what: 'CASE_ARRANGED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { case: number, crn: about.crn, with: arrangedWith, reason, ...(listed && { onList: listed.words }) },
    })
    return number
  })
}
