import { type Check, check, unknownReferences } from '../check.ts'

const what = 'the id of a step in timeline.yaml'

/** Deadlines, meetings, surveys and follow-up hang on steps of the timeline. */
export const stepsAreKnown: Check[] = [
  check(['timeline'], ({ timeline: { door, steps } }) =>
    unknownReferences(
      door?.closes === 'after-step' ? [{ section: 'timeline' as const, path: ['door', 'step'], to: door.step }] : [],
      steps.map(({ id }) => id),
      what,
    ),
  ),
  check(['timeline', 'planning'], ({ timeline, planning }) => {
    const section = 'planning' as const
    const due = planning.evidenceRequests.map((r, i) => ({ section, path: ['evidenceRequests', i, 'due'], to: r.due }))
    const during = planning.evidenceRequests.flatMap(({ during: to }, i) =>
      to === undefined ? [] : [{ section, path: ['evidenceRequests', i, 'during'], to }],
    )
    const met = planning.meetings.flatMap(({ step }, i) =>
      step === undefined ? [] : [{ section, path: ['meetings', i, 'step'], to: step }],
    )
    return unknownReferences(
      [...due, ...during, ...met],
      timeline.steps.map(({ id }) => id),
      what,
    )
  }),
  check(['timeline', 'surveys'], ({ timeline, surveys }) => {
    const section = 'surveys' as const
    const spans = surveys.surveys.flatMap(({ opens, closes }, i) => [
      { section, path: ['surveys', i, 'opens'], to: opens },
      { section, path: ['surveys', i, 'closes'], to: closes },
    ])
    return unknownReferences(
      spans,
      timeline.steps.map(({ id }) => id),
      what,
    )
  }),
  check(['timeline', 'report'], ({ timeline, report }) => {
    const steps = report.followUp.flatMap(({ step }, i) =>
      step === undefined ? [] : [{ section: 'report' as const, path: ['followUp', i, 'step'], to: step }],
    )
    return unknownReferences(
      steps,
      timeline.steps.map(({ id }) => id),
      what,
    )
  }),
]
