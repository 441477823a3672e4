import { type CaseSetting, reasonsOfCase } from './reasons-not-to-judge.ts'

/** Why this person cannot leave a case out of the sample that should have been excluded. Empty: they can (DIPP manual 6.1). */
export const reasonsNotToLeaveCase = (setting: CaseSetting): string[] =>
  setting.reader.permissions.has('sample:decide')
    ? reasonsOfCase(setting)
    : ['Only the lead inspector decides exclusions']
