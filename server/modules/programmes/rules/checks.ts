import type { Programme, SectionName } from '../schema/index.ts'
import type { Check, Finding } from './check.ts'
import { caseStandardsHaveCaseQuestions, caseStandardsHaveCaseResults } from './checks/case-basis.ts'
import { caseQuestionsAreKnown, lastQuestionSetTakesTheRest } from './checks/case-questions.ts'
import { codesAreNested, codesAreUnique } from './checks/codes.ts'
import {
  choicesBelongToChoices,
  choicesOutsideOfGroups,
  conditionsFitTheirFacts,
  groupsHoldChoicesOnce,
  windowsAskForADay,
} from './checks/facts.ts'
import { type FolderName, foldersAreNamedAfter } from './checks/folder-name.ts'
import { gatheredQuestionsAreKnown } from './checks/gathers.ts'
import { idsAreUnique } from './checks/ids.ts'
import { informedCodesAreKnown } from './checks/informs.ts'
import { blanksCanBeFilled } from './checks/letters.ts'
import { levelsAreKnown } from './checks/levels.ts'
import { bandsDifferFromMeanRule } from './checks/mean-rule.ts'
import { briefingsAreAsLongAsTheirParts, requiredRolesAreOnTheTeam } from './checks/meetings.ts'
import { panelHasOneChair, panelRolesAreUnique } from './checks/panel.ts'
import {
  levelsAreRatedOnce,
  levelsWithStandardsAreRated,
  ratingsAreOfTheScale,
  scoresAreUnique,
} from './checks/rating-references.ts'
import { ownersAreKnown, partiesAreNotOnTheTeam, signersAreKnown, takersAreOnTheTeam } from './checks/roles.ts'
import { sizesAreWhole, windowsHaveOneBeginning } from './checks/samples.ts'
import { outOfIsTheHighestTotal, scoreBandsAreComplete, scoreBandsRise } from './checks/score-bands.ts'
import { shareBandsAreComplete, shareBandsRise } from './checks/share-bands.ts'
import { sourcesAreKnown } from './checks/sources.ts'
import { effectiveDaysAreInOrder, statusPeriodsFollowEachOther } from './checks/status-periods.ts'
import { stepsAreKnown } from './checks/steps.ts'
import { surveyChoicesBelongToChoices } from './checks/surveys.ts'
import {
  limitsAreWhole,
  limitsReachSteps,
  noStepIsCalledFieldwork,
  phasesAreKnown,
  stepsFollowEarlierSteps,
} from './checks/timeline.ts'

const faults: readonly Check[] = [
  ...codesAreUnique,
  ...codesAreNested,
  ...idsAreUnique,
  ...levelsAreKnown,
  ...sourcesAreKnown,
  stepsFollowEarlierSteps,
  noStepIsCalledFieldwork,
  limitsAreWhole,
  limitsReachSteps,
  phasesAreKnown,
  ...stepsAreKnown,
  ownersAreKnown,
  signersAreKnown,
  partiesAreNotOnTheTeam,
  takersAreOnTheTeam,
  requiredRolesAreOnTheTeam,
  briefingsAreAsLongAsTheirParts,
  ...informedCodesAreKnown,
  gatheredQuestionsAreKnown,
  caseStandardsHaveCaseQuestions,
  caseStandardsHaveCaseResults,
  conditionsFitTheirFacts,
  choicesBelongToChoices,
  groupsHoldChoicesOnce,
  windowsAskForADay,
  ...caseQuestionsAreKnown,
  lastQuestionSetTakesTheRest,
  sizesAreWhole,
  windowsHaveOneBeginning,
  surveyChoicesBelongToChoices,
  ...blanksCanBeFilled,
  ratingsAreOfTheScale,
  scoresAreUnique,
  levelsAreRatedOnce,
  levelsWithStandardsAreRated,
  scoreBandsAreComplete,
  scoreBandsRise,
  outOfIsTheHighestTotal,
  shareBandsAreComplete,
  shareBandsRise,
  panelHasOneChair,
  panelRolesAreUnique,
  statusPeriodsFollowEachOther,
  effectiveDaysAreInOrder,
]

const notes: readonly Check[] = [bandsDifferFromMeanRule, choicesOutsideOfGroups]

/**
 * Runs every check whose sections could be read. `read` has the names of those; an absent `ratings` counts as read.
 * With `folder`, the folder's name is checked too. Faults keep a programme from being used, notes do not.
 */
export const crossChecks = (
  programme: Programme,
  read: ReadonlySet<SectionName>,
  folder?: FolderName,
): { faults: Finding[]; notes: Finding[] } => {
  const found = (checks: readonly Check[]) =>
    checks.filter(({ needs }) => needs.every(name => read.has(name))).flatMap(({ find }) => find(programme))
  return { faults: found(folder ? [...faults, foldersAreNamedAfter(folder)] : faults), notes: found(notes) }
}
