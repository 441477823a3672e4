import type { FileStore } from '#platform/files/file-store.ts'
import type { Deed } from '../deed.ts'
import { addingBackground, sendingSlides } from '../keeping-files.ts'
import { words } from '../words.ts'

/** Background information that the team keeps before the announcement, and the slides that the region sends ahead of its briefing. */
export const dippFiles = (files: FileStore, reference: string, on: (days: number) => string): Deed[] => [
  addingBackground(files, reference, 'samir', {
    ...{ item: 'regional-performance', called: 'Performance information for each region', day: on(-7), time: '15:40' },
    ...{ title: 'Performance of the region, last quarter', from: 'Information and data team' },
    text: [
      words`
        Appointments kept, assessments within their time and recalls, by office, against the year before. All figures are invented.
      `,
    ],
  }),
  addingBackground(files, reference, 'samir', {
    ...{ item: 'mappa-by-region', called: 'MAPPA data by region', day: on(-7), time: '15:45' },
    ...{ title: 'MAPPA in the region, annual report', from: 'Information and data team' },
    text: ['Numbers by category and level, and reviews held in time. All figures are invented.'],
  }),
  sendingSlides(files, reference, 'gareth', {
    ...{ day: on(9), time: '14:20', title: 'Briefing of the inspection team', from: 'Regional probation director' },
    text: [
      'How public protection is arranged in the region: who leads on what, and how offices, police and councils work together.',
      'What we are proud of, and what we find hard. Examples are of the last twelve months.',
    ],
  }),
]
