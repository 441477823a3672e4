import { writeCsv } from 'hucre/csv'
import { addDays } from '#platform/dates.ts'

const headers = [
  ...['crn', 'event_number', 'first_name', 'last_name', 'date_of_birth', 'sex', 'ethnicity', 'sentence_type'],
  ...['requirements', 'rosh', 'start_date', 'region', 'pdu', 'practitioner_code', 'practitioner_grade'],
  ...['review_due', 'court_report', 'pre_release_work'],
]

const firstNames = ['Alex', 'Robin', 'Jamie', 'Kerry', 'Charlie', 'Ashley', 'Taylor', 'Morgan', 'Leigh', 'Frankie']
const lastNames = ['Ward', 'Hughes', 'Begum', 'Shaw', 'Okoye', 'Pearce', 'Singh', 'Doyle', 'Marsh']

const inTurn = <T>(values: readonly T[], i: number): T => values[i % values.length] as T

/** Where the people of a list are supervised: the region’s name and code, and the PDU’s name. */
export interface CohortPlace {
  region: string
  code: string
  pdu: string
}

/**
 * A short long list as CSV, everyone in it invented: whichever of its cases are drawn, the same questions are asked of each. Their
 * sentences began in the days from `from` on.
 */
export const listOfCohort = ({
  rows,
  from,
  firstCrn,
  places,
}: {
  rows: number
  from: string
  firstCrn: number
  places: readonly CohortPlace[]
}): string =>
  writeCsv(
    Array.from({ length: rows }, (_, i) => {
      const { region, code, pdu } = inTurn(places, i)
      const isLicence = i % 5 === 3
      return [
        ...[`X${String(firstCrn + i * 37)}`, '1', inTurn(firstNames, i), inTurn(lastNames, i + 4)],
        `${1962 + ((i * 7) % 42)}-0${1 + (i % 9)}-${10 + (i % 18)}`,
        i % 6 === 1 ? 'Female' : 'Male',
        inTurn(['White', 'White', 'Asian or Asian British', 'White', 'Mixed or multiple ethnic groups'], i),
        isLicence ? 'Adult Licence' : 'ORA Community Order',
        isLicence ? '' : inTurn(['F', 'F;W', 'C'], i),
        inTurn(['Medium', 'High', 'Low', 'Medium', 'Medium', 'High', 'Medium'], i),
        addDays(from, (i * 3) % 36),
        ...[region, pdu, `${code}A${301 + (i % 17)}`],
        inTurn(['Probation officer', 'Probation services officer'], i),
        ...['No', 'No', 'No'],
      ]
    }),
    { headers },
  )
