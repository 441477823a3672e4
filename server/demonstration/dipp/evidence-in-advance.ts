import type { FileStore } from '#platform/files/file-store.ts'
import type { Deed } from '../deed.ts'
import { lacking, reading, sending } from '../sending-evidence.ts'
import { words } from '../words.ts'

/** What the region sends in the days after the announcement. `on` gives the working day so many days after it. */
export const dippEvidence = (files: FileStore, reference: string, on: (days: number) => string): Deed[] => {
  const send = (item: string | null, days: number, time: string, name: string, text: string): Deed =>
    sending(files, reference, 'gareth', { item, day: on(days), time, name, text })
  return [
    send(
      'organisational-structure',
      3,
      '10:20',
      'Structure chart.csv',
      'Post,Office\nRegional probation director,Reading\n',
    ),
    send(
      'availability',
      3,
      '10:25',
      'Availability of leaders.csv',
      'Post,Week one,Week two\nHead of operations,yes,from Tuesday\n',
    ),
    send('office-locations', 7, '09:15', 'Offices and opening times.csv', 'Office,Opens,Closes\nReading,9am,5pm\n'),
    send(
      'business-plan',
      7,
      '14:05',
      'Regional business plan.txt',
      'Regional business plan: priorities, measures and who leads on each.',
    ),
    send(
      'risk-register',
      8,
      '11:40',
      'Risk register.csv',
      'Risk,Owner,Rating\nVacancies in three PDUs,Head of operations,high\n',
    ),
    send(null, 8, '11:45', 'Staff newsletter.txt', 'What we are proud of this month.'),
    lacking(reference, 'gareth', {
      ...{ item: 'victims-strategy', day: on(8), time: '12:10' },
      reason: 'There is no separate strategy: work with victims is a chapter of the business plan.',
    }),
    reading(reference, 'gareth', {
      ...{ item: 'risk-register', title: 'Regional risk register', day: on(9), time: '15:30', codes: ['O2.1'] },
      shows: words`
        Vacancies in three PDUs are the highest risk on the register, with an owner and a date, and have been for four quarters.
      `,
      enquiry: 'What has been done about vacancies in the three PDUs since they came on the register?',
    }),
  ]
}
