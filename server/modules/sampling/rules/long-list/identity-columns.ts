import type { Column } from './column.ts'
import { expectedDay, readDay } from './read-day.ts'
import { expectedText, readText } from './read-text.ts'

/** What the rules of a sample need besides the facts of a case. */
export interface ListNeeds {
  /** The sample is drawn, shown or limited by PDU. */
  pdu: boolean
  /** The sample takes at most so many cases of a practitioner, or interviews them. */
  practitioner: boolean
}

const readCrn = (text: string): string | undefined => (/^[A-Z]\d{6}$/i.test(text) ? text.toUpperCase() : undefined)

const readEventNumber = (text: string): string | undefined => /^0*([1-9]\d{0,2})$/.exec(text)?.[1]

/** Year, number and check letter. The number is filled up to seven digits, so that the same one is always the same text. */
const readPnc = (text: string): string | undefined => {
  const [, year, number, letter] = /^(\d{4}|\d{2})\/(\d{1,7})([A-Z])$/i.exec(text) ?? []
  return year && number && letter ? `${year}/${number.padStart(7, '0')}${letter.toUpperCase()}` : undefined
}

const plain = { also: [], isRequired: false, isPersonal: false, isWords: true, read: readText }
const personal = { ...plain, isPersonal: true }

/** Who a case is about, and where and with whom it is. Patterns: domain notes 7. */
export const identityColumns = ({ pdu, practitioner }: ListNeeds): Column[] => [
  {
    ...plain,
    key: 'crn',
    heading: 'crn',
    isRequired: true,
    expected: 'a CRN: one letter and six digits, such as X123456',
    read: readCrn,
  },
  {
    ...plain,
    key: 'event-number',
    heading: 'event_number',
    expected: 'the number of a sentence, such as 1',
    read: readEventNumber,
  },
  {
    ...personal,
    key: 'pnc',
    heading: 'pnc',
    expected: 'a PNC number: year, seven digits and a letter, such as 2012/0123456A',
    read: readPnc,
  },
  { ...personal, key: 'first-name', heading: 'first_name', expected: expectedText('a name') },
  { ...personal, key: 'last-name', heading: 'last_name', expected: expectedText('a name') },
  {
    ...personal,
    key: 'date-of-birth',
    heading: 'date_of_birth',
    isWords: false,
    expected: expectedDay,
    read: readDay,
  },
  { ...plain, key: 'region', heading: 'region', expected: expectedText('the region') },
  { ...plain, key: 'pdu', heading: 'pdu', isRequired: pdu, expected: expectedText('the PDU') },
  { ...plain, key: 'team', heading: 'team', expected: expectedText('the team') },
  {
    ...plain,
    key: 'practitioner',
    heading: 'practitioner_code',
    isRequired: practitioner,
    expected: expectedText('the practitioner’s staff code'),
  },
]
