import type { InspectedCase } from './inspected-case.ts'

/** What says which case it is: of whom, and which of the person's sentences. */
type CaseKey = Pick<InspectedCase, 'crn' | 'eventNumber'>

/** The same sentence of the same person. */
export const isSameCase = (a: CaseKey, b: CaseKey): boolean => a.crn === b.crn && a.eventNumber === b.eventNumber

/** Cases that were added by arrangement, and are of the sample now: each with the case that was drawn. */
export const arrangedAndDrawn = <Drawn extends CaseKey>(
  before: readonly InspectedCase[],
  drawn: readonly Drawn[],
): { arranged: InspectedCase; drawn: Drawn }[] =>
  before
    .filter(({ arranged, sampled }) => arranged !== null && (sampled === null || !sampled.isOfLatestDraw))
    .flatMap(arranged => {
      const twin = drawn.find(each => isSameCase(each, arranged))
      return twin ? [{ arranged, drawn: twin }] : []
    })

type OfDraw = 'pdu' | 'practitioner' | 'riskGroup' | 'sentenceKind' | 'questionSet' | 'questionSetReason'

/** A case as it was drawn, before anything was done about it. */
interface DrawnCase extends Pick<InspectedCase, OfDraw | 'fileRead' | 'fileReadReason'> {
  sampledAs?: string | null | undefined
  sample?: string | null | undefined
  facts: InspectedCase['facts']
}

/**
 * What changes in a case that was added by arrangement when it turns out to be drawn: chance has chosen it, so that it is a case of
 * the sample, with the questions and the interview of one, and counts. What was judged and recorded of it stays. One that was
 * completed is completed still, unless the draw asks other questions of it.
 */
export const asDrawn = (arranged: InspectedCase, drawn: DrawnCase) => {
  const isDone = arranged.completedAt !== null && arranged.questionSet === drawn.questionSet
  const { pdu, practitioner, riskGroup, sentenceKind, questionSet, questionSetReason } = drawn
  return {
    ...{ sampledAs: drawn.sampledAs ?? null, sample: drawn.sample ?? null, onList: '' },
    ...{ pdu, practitioner, riskGroup, sentenceKind, questionSet, questionSetReason, questionSetBy: null },
    facts: { ...drawn.facts, ...arranged.facts },
    factsVersion: arranged.factsVersion + 1,
    ...(isDone
      ? {}
      : {
          ...{ fileRead: drawn.fileRead, fileReadReason: drawn.fileReadReason },
          ...{ completedAt: null, completedBy: null },
        }),
  }
}
