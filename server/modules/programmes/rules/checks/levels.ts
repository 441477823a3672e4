import { check, unknownReferences } from '../check.ts'

const what = 'the id of a level'

/** Every level that is spoken of is one of the programme's levels. */
export const levelsAreKnown = [
  check(['programme'], ({ programme }) =>
    unknownReferences(
      programme.levels.flatMap(({ gathers = [] }, i) =>
        gathers.map((to, g) => ({ section: 'programme' as const, path: ['levels', i, 'gathers', g], to })),
      ),
      programme.levels.map(({ id }) => id),
      what,
    ),
  ),
  check(['programme', 'standards'], ({ programme, standards }) =>
    unknownReferences(
      standards.standards.map(({ level }, i) => ({ section: 'standards', path: ['standards', i, 'level'], to: level })),
      programme.levels.map(({ id }) => id),
      what,
    ),
  ),
  check(['programme', 'planning'], ({ programme, planning }) =>
    unknownReferences(
      (['evidenceRequests', 'meetings'] as const).flatMap(list =>
        planning[list].flatMap(({ levels = [] }, i) =>
          levels.map((to, l) => ({ section: 'planning' as const, path: [list, i, 'levels', l], to })),
        ),
      ),
      programme.levels.map(({ id }) => id),
      what,
    ),
  ),
  check(['programme', 'cases'], ({ programme, cases }) =>
    unknownReferences(
      cases.samples.map(({ level }, i) => ({ section: 'cases', path: ['samples', i, 'level'], to: level })),
      programme.levels.map(({ id }) => id),
      what,
    ),
  ),
  check(['programme', 'ratings'], ({ programme, ratings }) =>
    unknownReferences(
      (ratings?.overall ?? []).map(({ level }, i) => ({
        section: 'ratings',
        path: ['overall', i, 'level'],
        to: level,
      })),
      programme.levels.map(({ id }) => id),
      what,
    ),
  ),
]
