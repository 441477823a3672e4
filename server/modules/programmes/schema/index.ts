export type {
  CaseCondition,
  CaseQuestion,
  CaseRule,
  Cases,
  Fact,
  Interview,
  QuestionSet,
  SampleRules,
  SampleWindow,
} from './cases.ts'
export type { Identity, Level, OutsideParty, PlaceKind, ProgrammeStatus, TeamRole } from './identity.ts'
export type { Letter, LetterParagraph, Letters } from './letters.ts'
export type { Planning } from './planning.ts'
export { type Programme, programme, type RatingProgramme, type SectionName, sections } from './programme.ts'
export type { CaseResultRules, OverallRules, RatingBand, Ratings, ShareBand } from './ratings.ts'
export type { Report } from './report.ts'
export type { Guidance, KeyQuestion, Prompt, Standard, Standards } from './standards.ts'
export type { Surveys } from './surveys.ts'
export type { AskOfInspectedBody, StepLimit, Timeline, TimelineStep } from './timeline.ts'
export type { Origin, Weekday, Worded } from './words.ts'
