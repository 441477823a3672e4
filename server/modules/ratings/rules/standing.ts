import { formatShortDay, londonDay } from '#platform/dates.ts'
import { listed } from '#platform/words.ts'
import { inWords } from './counted.ts'
import type { Progress } from './progress.ts'
import { isOutdated, outdatedInWords, type RatingState, type StandardState } from './proposal.ts'
import { reviewIsCurrent } from './reasons-not-to-review.ts'

/** One step on the way from answers to publication. */
export interface RatingStep {
  name: string
  done: boolean
  /** How far it is: `3 of 5`, `Decided on 18 February 2026`. */
  words: string
}

/** What the steps are told from. */
export interface Standing {
  state: RatingState
  answered: Progress
  /** Whether a sitting of the panel is open. */
  sitting: boolean
  /** The day of publication, as `2026-03-25`; null before. */
  publishedOn: string | null
}

const on = (at: Date): string => formatShortDay(londonDay(at))

const whatIsNewer = (outdated: readonly StandardState[]): string => {
  const bases = new Set(outdated.map(({ basis }) => basis))
  return [...(bases.has('judgement') ? ['answers'] : []), ...(bases.has('cases') ? ['case results'] : [])].join(' or ')
}

const proposals = ({ standards, decision }: RatingState): RatingStep => {
  const proposed = standards.filter(({ proposal }) => proposal)
  const outdated = decision ? [] : proposed.filter(isOutdated)
  return {
    name: 'Proposals',
    done: proposed.length === standards.length && outdated.length === 0,
    words: `${proposed.length} of ${standards.length}${outdated.length > 0 ? `, ${inWords(outdated.length)} older than the ${whatIsNewer(outdated)}` : ''}`,
  }
}

const review = (state: RatingState): RatingStep => {
  const done = reviewIsCurrent(state)
  const words = state.review ? (done ? `Reviewed on ${on(state.review.at)}` : 'Proposals changed since') : 'Not yet'
  return { name: 'Review', done, words }
}

const panel = ({ state: { decision }, sitting }: Standing): RatingStep => {
  const decided = decision && `Decided on ${on(decision.at)}`
  if (sitting)
    return { name: 'Panel', done: decision !== null, words: decided ? `${decided}, sitting again` : 'Sitting' }
  return { name: 'Panel', done: decision !== null, words: decided ?? 'Not yet' }
}

/** The way of the ratings from answers to publication, step by step (AP manual 5.1 to 5.3). */
export const ratingSteps = (standing: Standing): RatingStep[] => {
  const { state, answered, publishedOn } = standing
  return [
    {
      name: 'Answers',
      done: answered.answered === answered.of,
      words: `${answered.answered} of ${answered.of}`,
    },
    proposals(state),
    review(state),
    panel(standing),
    {
      name: 'Published',
      done: publishedOn !== null,
      words: publishedOn ? `On ${formatShortDay(publishedOn)}` : 'Not yet',
    },
  ]
}

/** Where the ratings stand, in one sentence. */
export const standingSentence = (standing: Standing): string => {
  const { state, answered, sitting, publishedOn } = standing
  if (publishedOn) return `The ratings were published on ${formatShortDay(publishedOn)}.`
  if (state.decision && sitting) return 'The panel has decided, and sits again.'
  if (state.decision) return 'The panel has decided. The report with its ratings is not published yet.'
  if (sitting) return 'The panel is sitting.'
  const missing = state.standards.filter(({ proposal }) => !proposal).map(({ code }) => code)
  const outdated = outdatedInWords(state.standards)
  if (missing.length === state.standards.length)
    return answered.answered < answered.of
      ? 'The answers are still being given. No rating is proposed yet.'
      : 'Everything is answered. No rating is proposed yet.'
  if (missing.length > 0) return `No rating is proposed yet for ${listed(missing)}.`
  if (outdated.length > 0) return `${outdated.join('. ')}.`
  return reviewIsCurrent(state)
    ? 'All ratings are proposed and reviewed. The panel has not sat yet.'
    : 'All ratings are proposed. The head of programme has not reviewed them as they are now.'
}
