import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'
import type { Judgement, PromptAnswer } from '../rules/judgement.ts'

/** "Sufficient", "Not sufficient" or "Not answered". */
export const answerInWords = (answer: 'yes' | 'no' | null | undefined): string =>
  answer === 'yes' ? 'Sufficient' : answer === 'no' ? 'Not sufficient' : 'Not answered'

/** "Yes", "No", "Not applicable" or "Not answered". */
export const promptInWords = (answer: PromptAnswer | undefined): string =>
  answer === undefined ? 'Not answered' : { yes: 'Yes', no: 'No', na: 'Not applicable' }[answer]

/** "Saved at 14:02 on 11 February 2026 by Tom Okafor". */
export const savedWords = (
  judgement: Pick<Judgement, 'changedAt' | 'changedBy'> | undefined,
  names: ReadonlyMap<string, string>,
): string =>
  judgement
    ? `Saved at ${londonTime(judgement.changedAt)} on ${formatShortDay(londonDay(judgement.changedAt))} by ${names.get(judgement.changedBy) ?? judgement.changedBy}`
    : 'Nothing saved yet'

/** Who changed it while this page was open: "Tom Okafor changed this at 14:02". */
export const changedWords = (
  { changedAt, changedBy }: Pick<Judgement, 'changedAt' | 'changedBy'>,
  names: ReadonlyMap<string, string>,
): string => `${names.get(changedBy) ?? changedBy} changed this at ${londonTime(changedAt)}`
