import type { Letters, Programme } from '../../schema/index.ts'
import { takeApart } from '../blanks.ts'
import { check, type Finding, unknownReferences } from '../check.ts'
import { eachMapping, type Path } from '../path.ts'

interface Placed {
  path: Path
  text: string
}

/** Every text in both languages, with its place. */
const textsOf = (letters: Letters): Placed[] => {
  const found: Placed[] = []
  eachMapping(letters, (mapping, path) => {
    for (const language of ['en', 'cy']) {
      const text = mapping[language]
      if (typeof text === 'string') found.push({ path: [...path, language], text })
    }
  })
  return found
}

const section = 'letters'

const references = (letters: Letters, kinds: readonly string[]) =>
  textsOf(letters).flatMap(({ path, text }) =>
    takeApart(text).flatMap(part =>
      typeof part === 'object' && 'id' in part && kinds.includes(part.kind)
        ? [{ section: section as typeof section, path, to: part.id }]
        : [],
    ),
  )

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)

/** What lasts has an end that a letter can speak of. */
const lasting = ({ timeline }: Pick<Programme, 'timeline'>): string[] =>
  ids(timeline.steps.filter(({ lasts }) => lasts !== undefined))

/** The blanks of letters are of a kind that an inspection can fill in, from what the programme has. */
export const blanksCanBeFilled = [
  check([section], ({ letters }) =>
    textsOf(letters).flatMap(({ path, text }): Finding[] =>
      takeApart(text).flatMap(part =>
        typeof part === 'object' && part.kind === 'unknown'
          ? [
              {
                section,
                path,
                message: `“${part.written}” cannot be filled in; write {place}, {step:…}, {end:…}, {team:…} or {survey:…}`,
              },
            ]
          : [],
      ),
    ),
  ),
  check([section, 'timeline'], ({ letters, timeline }) => [
    ...unknownReferences(references(letters, ['step']), ids(timeline.steps), 'the id of a step in timeline.yaml'),
    ...unknownReferences(
      references(letters, ['end']),
      lasting({ timeline }),
      'the id of a step in timeline.yaml that lasts',
    ),
  ]),
  check([section, 'programme'], ({ letters, programme }) =>
    unknownReferences(references(letters, ['team']), ids(programme.team), 'the id of a role in programme.yaml'),
  ),
  check([section, 'surveys'], ({ letters, surveys }) =>
    unknownReferences(references(letters, ['survey']), ids(surveys.surveys), 'the id of a survey in surveys.yaml'),
  ),
]
