import { check, type Finding, unknownReferences } from '../check.ts'
import { didYouMean } from '../nearest.ts'

const section = 'timeline' as const

/** A step is counted from the fieldwork date or from a step above it, so that the timeline can be worked out from top to bottom. */
export const stepsFollowEarlierSteps = check(['timeline'], ({ timeline: { steps } }) => {
  const ids = steps.map(({ id }) => id)
  return steps.flatMap(({ from }, i): Finding[] => {
    const earlier = ['fieldwork', ...ids.slice(0, i)]
    if (earlier.includes(from)) return []
    const path = ['steps', i, 'from']
    if (ids[i] === from) return [{ section, path, message: `“${from}” cannot be counted from itself` }]
    if (ids.includes(from)) return [{ section, path, message: `“${from}” comes later; move it above this step` }]
    const message = `“${from}” is neither “fieldwork” nor an earlier step${didYouMean(from, earlier)}`
    return [{ section, path, message }]
  })
})

/** The word `fieldwork` stands for the fieldwork date, and so cannot be the id of a step. */
export const noStepIsCalledFieldwork = check(['timeline'], ({ timeline: { steps } }) =>
  steps.flatMap(({ id }, i): Finding[] =>
    id === 'fieldwork'
      ? [{ section, path: ['steps', i, 'id'], message: '“fieldwork” is the fieldwork date itself' }]
      : [],
  ),
)

/** A limit says one thing: so many days at least, or at most, before another step, or after it. */
export const limitsAreWhole = check(['timeline'], ({ timeline: { steps } }) =>
  steps.flatMap(({ limits }, i) =>
    limits.flatMap(({ daysAtLeast, daysAtMost, before, after }, l): Finding[] => {
      const path = ['steps', i, 'limits', l]
      const needs = (a: string, b: string): Finding => ({ section, path, message: `needs either “${a}” or “${b}”` })
      return [
        ...((daysAtLeast === undefined) === (daysAtMost === undefined) ? [needs('daysAtLeast', 'daysAtMost')] : []),
        ...((before === undefined) === (after === undefined) ? [needs('before', 'after')] : []),
      ]
    }),
  ),
)

/** What a limit is measured to is the fieldwork date or a step, wherever it is. */
export const limitsReachSteps = check(['timeline'], ({ timeline: { steps } }) =>
  unknownReferences(
    steps.flatMap(({ limits }, i) =>
      limits.flatMap((limit, l) =>
        (['before', 'after'] as const).flatMap(side => {
          const to = limit[side]
          return to === undefined ? [] : [{ section, path: ['steps', i, 'limits', l, side], to }]
        }),
      ),
    ),
    ['fieldwork', ...steps.map(({ id }) => id)],
    '“fieldwork” or the id of a step',
  ),
)

/** Every step belongs to one of the programme's phases. */
export const phasesAreKnown = check(['programme', 'timeline'], ({ programme, timeline }) =>
  unknownReferences(
    timeline.steps.map(({ phase }, i) => ({ section, path: ['steps', i, 'phase'], to: phase })),
    programme.phases.map(({ id }) => id),
    'the id of a phase in programme.yaml',
  ),
)
