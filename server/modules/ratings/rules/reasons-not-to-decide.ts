import type { RatingProgramme } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import type { RatingState } from './proposal.ts'
import { reasonsProposalsAreIncomplete, reviewIsCurrent } from './reasons-not-to-review.ts'
import { scaleOf } from './scale.ts'
import { beyondDiscretion } from './why-direct.ts'

/** Who sat on the panel, by a role of the programme's panel. */
export interface PanelMember {
  person: string
  role: string
}

/** What the panel decided for one standard; the reason may be empty where it agrees with the proposal. */
export interface StandardDecision {
  rating: string
  reason: string
}

/** A sitting of the ratings panel as it is being recorded. */
export interface Sitting {
  present: readonly PanelMember[]
  /** By code of the standard. */
  decisions: Readonly<Record<string, StandardDecision>>
  /** Whoever records the decision. */
  recordedBy: string
  /** Why the panel decides again, where a decision stands already. */
  reasonForNew: string
}

/** What is wrong with one standard's decision, for the field it was made in. */
export interface DecisionFault {
  standard: string
  words: string
}

/** What is missing or not allowed, standard by standard: the panel gives its reasons where it differs (RATE-09). */
export const faultsOfDecisions = (
  programme: RatingProgramme,
  state: RatingState,
  decisions: Sitting['decisions'],
): DecisionFault[] =>
  state.standards.flatMap(({ code, byCases, proposal }) => {
    const decision = Object.hasOwn(decisions, code) ? decisions[code] : undefined
    if (!decision || !scaleOf(programme).some(({ id }) => id === decision.rating))
      return [{ standard: code, words: `Select the panel’s rating for ${code}` }]
    const { rating, reason } = decision
    const differs = rating !== proposal?.rating && reason.trim() === ''
    return [
      ...(differs ? [`Enter why the panel’s rating for ${code} differs from the one proposed`] : []),
      ...(byCases ? beyondDiscretion(programme, byCases, rating).map(each => `${code}: ${each}`) : []),
    ].map(words => ({ standard: code, words }))
  })

/** What a panel decides on has to stand still: cases of another inspection do so once its own panel has decided (RATE-05). */
const reasonsOfGathered = ({ undecided }: RatingState): string[] =>
  undecided.length > 0
    ? [`The cases of ${listed(undecided)} count here, and may change until the panel there has decided`]
    : []

const reasonsOfPanel = (programme: RatingProgramme, { present, recordedBy }: Sitting): string[] => {
  const { members } = programme.ratings.panel
  const name = (role: string) => members.find(member => member.role === role)?.name ?? role
  const absent = members.filter(({ role, needed }) => needed && !present.some(member => member.role === role))
  const chairs = members.filter(({ chairs }) => chairs).map(({ role }) => role)
  const sitsTwice = [...new Set(present.map(({ person }) => person))]
    .map(person => present.filter(member => member.person === person).map(({ role }) => name(role)))
    .filter(roles => roles.length > 1)
  const strangers = present.filter(({ role }) => !members.some(member => member.role === role))
  const chairRecords = present.some(({ person, role }) => person === recordedBy && chairs.includes(role))
  return [
    ...absent.map(({ role, chairs }) => `The panel needs ${chairs ? 'its chair' : 'its member'}: ${name(role)}`),
    ...sitsTwice.map(roles => `One person cannot sit as ${listed(roles)}`),
    ...strangers.map(({ role }) => `“${role}” is no role on this panel`),
    ...(chairRecords ? [] : ['The chair of the panel records its decision']),
  ]
}

/**
 * Why the panel's decision cannot be recorded, or not like this. Empty: it can. The head of programme has reviewed the
 * proposals as they stand; chair, lead inspector and head of programme are there; the chair records; every standard has
 * a rating, with the reason where it differs from the proposal; a decision that stands moves only by a new one, with its
 * reason (AP manual 2.4, 5.2; RATE-09).
 */
export const reasonsNotToDecide = (programme: RatingProgramme, state: RatingState, sitting: Sitting): string[] => {
  const again = state.decision !== null && sitting.reasonForNew.trim() === ''
  return [
    ...reasonsProposalsAreIncomplete(state),
    ...reasonsOfGathered(state),
    ...(reviewIsCurrent(state) ? [] : ['The head of programme has not reviewed the ratings as they are proposed now']),
    ...reasonsOfPanel(programme, sitting),
    ...faultsOfDecisions(programme, state, sitting.decisions).map(({ words }) => words),
    ...(again ? ['The panel has decided already. Enter why it decides again'] : []),
  ]
}
