import { type CaseSetting, reasonsNotToJudge } from '../reasons-not-to-judge.ts'

/** Why this person can record no interview about a case. Empty: they can. A case that is read from its file has none. */
export const reasonsNotToInterview = (setting: CaseSetting): string[] => {
  const { fileRead, fileReadReason } = setting.inspected
  return fileRead
    ? [`There is no interview: this case is read from its file. ${fileReadReason}`]
    : reasonsNotToJudge(setting)
}
