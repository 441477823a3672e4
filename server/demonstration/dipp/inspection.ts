import { addDays, addWeeks, formatDay, londonDay, londonInstant } from '#platform/dates.ts'
import type { Deed } from '../deed.ts'
import { fieldworkDays, workingDayBy, workingDayFrom } from '../fieldwork-days.ts'
import { moving, recordingDone, settingUp } from '../planning.ts'
import { demonstrationReferences } from '../references.ts'

/** The region South Central: the inspection is being planned, and its announcement is near. */
export const dipp = (now: Date): Deed[] => {
  const { dipp: monday } = fieldworkDays(now)
  const { dipp: reference } = demonstrationReferences(now)
  const announcement = addWeeks(monday, -3)
  const by = (days: number): string => workingDayBy(addDays(announcement, days))
  const setUp = workingDayBy(addDays([announcement, londonDay(now)].toSorted()[0] as string, -18))
  const meeting = workingDayFrom(addDays(workingDayFrom(addDays(announcement, 8)), 1))
  return [
    ...settingUp(reference, setUp, { programme: 'dipp', level: 'region', placeCode: 'N59', fieldwork: monday }, [
      { username: 'gareth', role: 'lead-inspector' },
      { username: 'nadia', role: 'deputy-lead-inspector' },
      { username: 'tom', role: 'assistant-inspector' },
      { username: 'samir', role: 'data-team' },
      { username: 'ruth', role: 'head-of-programme' },
    ]),
    moving(reference, {
      by: 'gareth',
      when: londonInstant(workingDayFrom(addDays(setUp, 2)), '11:20'),
      number: 1,
      step: 'planning-meeting',
      date: meeting,
      reason: `The regional probation director is away on the Tuesday and has kept ${formatDay(meeting)} free`,
    }),
    recordingDone(reference, 'gareth', by(-7), ['information-pack']),
    recordingDone(reference, 'gareth', by(-5), ['sample-drawn']),
    recordingDone(reference, 'gareth', by(0), ['announcement', 'sample-issued']),
    recordingDone(reference, 'joan', by(4), ['organisation-information']),
  ]
}
