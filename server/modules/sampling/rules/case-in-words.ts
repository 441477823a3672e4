import type { SelectedCase } from './draw-record.ts'
import type { KindNames } from './kind-names.ts'

/** What makes a case comparable, in a line: `Hull, practitioner N1, risk low, licence`. What is not known is left out. */
export const caseInWords = (
  {
    pdu,
    practitioner,
    riskGroup,
    sentenceKind,
  }: Pick<SelectedCase, 'pdu' | 'practitioner' | 'riskGroup' | 'sentenceKind'>,
  names: KindNames,
): string =>
  [
    pdu,
    practitioner && `practitioner ${practitioner}`,
    riskGroup && `risk ${names.riskGroup(riskGroup).toLowerCase()}`,
    sentenceKind && names.sentenceKind(sentenceKind).toLowerCase(),
  ]
    .filter(Boolean)
    .join(', ')
