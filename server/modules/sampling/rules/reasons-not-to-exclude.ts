import { type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import { formatDay, londonDay } from '#platform/dates.ts'
import { reasonsAfterClosing, type SampleClosing } from './reasons-after-closing.ts'
import { type ExclusionRequest, type SampledCase, waitingRequest } from './sampled-case.ts'

/** What decides whether something may be done with a case of a sample. */
export interface CaseSetting extends Pick<OpenInspection, 'team' | 'reader'> {
  closing: SampleClosing
  /** Whether the case is of the latest draw, which is the sample. */
  isOfSample: boolean
  sampled: SampledCase
  /** Names by username. */
  names: ReadonlyMap<string, string>
}

const on = (at: Date): string => formatDay(londonDay(at))

const nameIn = ({ names }: CaseSetting, username: string): string => names.get(username) ?? username

/** What keeps anything from changing about a case, whoever asks. */
const reasonsOfSample = ({ closing, isOfSample }: CaseSetting): string[] => [
  ...reasonsAfterClosing(closing),
  ...(isOfSample ? [] : ['The sample has been drawn again since: this case is of an earlier draw']),
]

const reasonsOfLeftOut = (setting: CaseSetting): string[] => {
  const { leftOut } = setting.sampled
  return leftOut ? [`The case was left out on ${on(leftOut.at)} by ${nameIn(setting, leftOut.by)}`] : []
}

/** What keeps any exclusion of a case from being asked for, whoever asks. Empty: nothing. */
export const reasonsOfCase = (setting: CaseSetting): string[] => [
  ...reasonsOfSample(setting),
  ...reasonsOfLeftOut(setting),
]

/**
 * Why a request for exclusion cannot be recorded. Empty: it can. The inspected body asks, and whoever on the team takes it down
 * records it (SAMP-10; DIPP manual 5.1).
 */
export const reasonsNotToRequestExclusion = (setting: CaseSetting): string[] => [
  ...reasonsNotToWorkOn(setting.team, setting.reader, 'sample:request'),
  ...reasonsOfCase(setting),
  ...(waitingRequest(setting.sampled)
    ? ['A request for this case already waits for the lead inspector’s decision']
    : []),
]

const alreadyDecided = (setting: CaseSetting, { decision }: ExclusionRequest): string[] =>
  decision
    ? [
        `${nameIn(setting, decision.by)} ${decision.granted ? 'granted' : 'refused'} this request on ${on(decision.at)}: ${decision.reason}`,
      ]
    : []

/** Why a request cannot be decided. Empty: it can. Each is decided once, and what was decided is said (SAMP-10). */
export const reasonsNotToDecideExclusion = (setting: CaseSetting, request: ExclusionRequest): string[] => [
  ...reasonsNotToWorkOn(setting.team, setting.reader, 'sample:decide'),
  ...reasonsOfSample(setting),
  ...alreadyDecided(setting, request),
]

/** Why a case that should have been excluded earlier cannot be left out now. Empty: it can (SAMP-11; DIPP manual 6.1). */
export const reasonsNotToLeaveOut = (setting: CaseSetting): string[] => [
  ...reasonsNotToWorkOn(setting.team, setting.reader, 'sample:decide'),
  ...reasonsOfSample(setting),
  ...reasonsOfLeftOut(setting),
  ...(waitingRequest(setting.sampled) ? ['A request for its exclusion waits: decide that instead'] : []),
]

/** Why no substitute can be put in the place of a case. Empty: one can (SAMP-11). */
export const reasonsNotToReplace = (setting: CaseSetting): string[] => {
  const { leftOut, replacedBy } = setting.sampled
  return [
    ...reasonsNotToWorkOn(setting.team, setting.reader, 'sample:decide'),
    ...reasonsOfSample(setting),
    ...(leftOut ? [] : ['The case is in the sample: only one that was left out has a substitute']),
    ...(replacedBy ? [`${replacedBy.crn} is already in its place`] : []),
  ]
}
