export { findShipped } from './commands/folders.ts'

import './tables.ts'

export { publishProgramme, registerShippedProgrammes } from './actions.ts'
export { ChangedInUse } from './changed-in-use.ts'
export { contentHash } from './content-hash.ts'
export { checkProgramme, type ProgrammeFiles } from './files/check-programme.ts'
export type { CheckedProgramme } from './files/check-sections.ts'
export { type Fault, faultInWords, ProgrammeFaults } from './files/fault.ts'
export { programmeZip } from './files/programme-zip.ts'
export { readKeptProgrammes } from './files/read-kept-programmes.ts'
export { checkFolder, readProgramme, readProgrammes } from './files/read-programme.ts'
export {
  getProgramme,
  getProgrammeInUse,
  getProgrammeOn,
  getVersions,
  type ListedProgramme,
  listProgrammes,
  type VersionRow,
} from './queries.ts'
export { checkUpload } from './read-upload.ts'
export { type Blank, takeApart } from './rules/blanks.ts'
export { compareProgrammes, type Difference, differenceInWords } from './rules/compare.ts'
export { faultsOfFieldworkDate } from './rules/fieldwork-date.ts'
export {
  codeOfSlug,
  findKeyQuestion,
  findPrompt,
  findStandard,
  keyQuestionsOf,
  type PlacedKeyQuestion,
  type PlacedPrompt,
  promptsOf,
  rates,
  standardsOf,
} from './rules/lookups.ts'
export { reasonsNotToPublish } from './rules/publishing.ts'
export { type Question, questionsOf } from './rules/questions.ts'
export { roleName, rolesOf } from './rules/roles.ts'
export { slugOfCode } from './rules/slug-of-code.ts'
export { reasonsNotToAnnounce, statusOn } from './rules/status.ts'
export { boundOf } from './rules/step-limit.ts'
export { compareVersions } from './rules/versions.ts'
export * from './schema/index.ts'
export { programmeWorkbook } from './workbook/write-workbook.ts'
