import { addDays, londonInstant } from '#platform/dates.ts'
import { cohort } from '../cohorts/cohort.ts'
import { listOfCohort } from '../cohorts/list-of-cohort.ts'
import type { Deed } from '../deed.ts'
import { stories } from './stories.ts'

/**
 * The cohort of Coventry: drawn before the summer’s fieldwork, left when the programme was paused, and taken up again this month. Four
 * of its six cases are judged.
 */
export const casework = (
  reference: string,
  { fieldwork, again, now }: { fieldwork: string; again: string; now: Date },
): Deed[] =>
  cohort(
    { reference, sample: 'supervision' },
    {
      days: {
        uploaded: londonInstant(addDays(fieldwork, -27), '14:20'),
        drawn: londonInstant(addDays(fieldwork, -26), '10:15'),
        takenUp: londonInstant(addDays(fieldwork, -25), '09:30'),
        allocated: londonInstant(again, '11:00'),
        from: londonInstant(again, '11:20'),
        until: now,
      },
      list: {
        name: 'coventry-cohort.csv',
        csv: listOfCohort({
          ...{ rows: 18, from: addDays(fieldwork, -7 * 31), firstCrn: 610_204 },
          places: [{ region: 'West Midlands', code: 'N52', pdu: 'Coventry' }],
        }),
      },
      ...{ size: 6, stories, lead: 'gareth' },
    },
  )
