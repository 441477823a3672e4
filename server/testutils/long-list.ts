import { writeCsv } from 'hucre/csv'
import { inventLongList } from '../modules/sampling/invented-list/invent-long-list.ts'
import { southCentral } from './report-to-publish.ts'

const pdus = ['Oxfordshire', 'Hampshire North', 'Portsmouth and Isle of Wight'].map(name => ({ code: name, name }))

/** An invented long list for the inspection of South Central, as a CSV file. */
export const inventedList = (rows: number, seed = 'tests'): Uint8Array =>
  Buffer.from(
    inventLongList({
      region: { code: 'N59', name: 'South Central' },
      pdus,
      rows,
      seed,
      fieldwork: southCentral.fieldwork,
    }),
  )

const ordinary = {
  sex: 'Male',
  sentence_type: 'ORA Community Order',
  requirements: 'F',
  rosh: 'Medium',
  start_date: '2025-07-09',
  end_date: '',
  under_review: '',
  region: 'South Central',
  pdu: 'Oxfordshire',
}

/**
 * A list of these rows, as a CSV file: ordinary cases that can be drawn, but for what is given. Each is of a person and a
 * practitioner of its own.
 */
export const listOfRows = (rows: readonly Record<string, string>[]): Uint8Array => {
  const whole = rows.map((row, i) => ({
    crn: `X${String(100_000 + i)}`,
    event_number: '1',
    first_name: `First${'abcdefghijklmnopqrstuvwxyz'[i % 26]}`,
    last_name: `Last-${i}`,
    date_of_birth: `19${String(60 + (i % 30))}-0${1 + (i % 9)}-11`,
    practitioner_code: `N59A${String(i).padStart(3, '0')}`,
    ...ordinary,
    ...row,
  }))
  const headers = [...new Set(whole.flatMap(Object.keys))]
  const cells = whole.map(row => headers.map(heading => (row as Record<string, string>)[heading] ?? ''))
  return Buffer.from(writeCsv(cells, { headers }))
}

/** So many ordinary cases. */
export const ordinaryRows = (count: number, changed: Record<string, string> = {}): Record<string, string>[] =>
  Array.from({ length: count }, () => changed)
