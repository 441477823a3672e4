import { addDays, londonInstant } from '#platform/dates.ts'
import { cohort } from '../cohorts/cohort.ts'
import { listOfCohort } from '../cohorts/list-of-cohort.ts'
import type { Deed } from '../deed.ts'
import { stories } from './stories.ts'

/** Where the cases of the national set were supervised. */
const places = [
  { region: 'West Midlands', code: 'N52', pdu: 'Coventry' },
  { region: 'South Central', code: 'N59', pdu: 'Oxfordshire' },
  { region: 'North East', code: 'N54', pdu: 'Gateshead and South Tyneside' },
  { region: 'Wales', code: 'N03', pdu: 'Dyfed Powys' },
]

/** The one national set: read from the records alone in the first week of fieldwork. */
export const casework = (
  reference: string,
  { fieldwork, drawn, by }: { fieldwork: string; drawn: string; by: (days: number) => string },
): Deed[] =>
  cohort(
    { reference, sample: 'cases' },
    {
      days: {
        uploaded: londonInstant(drawn, '10:10'),
        drawn: londonInstant(drawn, '14:30'),
        takenUp: londonInstant(by(-6), '09:40'),
        allocated: londonInstant(by(-6), '10:20'),
        from: londonInstant(by(0), '10:00'),
        until: londonInstant(by(4), '16:00'),
      },
      list: {
        name: 'national-cases.csv',
        csv: listOfCohort({ rows: 24, from: addDays(fieldwork, -200), firstCrn: 720_113, places }),
      },
      ...{ size: 4, stories, lead: 'gareth' },
    },
  )
