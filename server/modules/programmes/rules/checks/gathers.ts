import { check, type Finding } from '../check.ts'
import { didYouMean } from '../nearest.ts'

const section = 'standards' as const

/** A key question answered by another level's case results names a key question of a level that its own level gathers. */
export const gatheredQuestionsAreKnown = check(
  ['programme', 'standards'],
  ({ programme, standards: { standards } }) => {
    const questions = new Map(
      standards.flatMap(({ level, keyQuestions }) => keyQuestions.map(({ code, basis }) => [code, { level, basis }])),
    )
    return standards.flatMap((standard, s) =>
      standard.keyQuestions.flatMap(({ gathers }, q): Finding[] => {
        if (gathers === undefined) return []
        const path = ['standards', s, 'keyQuestions', q, 'gathers']
        const gathered = questions.get(gathers)
        if (!gathered) {
          const message = `“${gathers}” is not the code of a key question${didYouMean(gathers, questions.keys())}`
          return [{ section, path, message }]
        }
        const levels = programme.levels.find(({ id }) => id === standard.level)?.gathers ?? []
        if (levels.includes(gathered.level)) return []
        const message = `“${gathers}” is of the level “${gathered.level}”, which “${standard.level}” does not gather`
        return [{ section, path, message }]
      }),
    )
  },
)
