import { type AnswerSave, saveAnswer } from '#modules/ratings'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Opening } from './opening.ts'
import type { Username } from './people.ts'
import { words } from './words.ts'
import { workingMoments } from './working-moments.ts'

/** An answer to a prompt or key question, with its reasons. */
export interface Judgement {
  answer: 'yes' | 'no' | null
  reasons: string
}

/** Answers by the code of the prompt or key question. */
export type Judgements = Readonly<Record<string, Judgement>>

/** Yes, with the reasons. */
export const yes = (text: TemplateStringsArray): Judgement => ({ answer: 'yes', reasons: words(text) })

/** No, with the reasons. */
export const no = (text: TemplateStringsArray): Judgement => ({ answer: 'no', reasons: words(text) })

/** Reasons begun, and not answered yet. */
export const undecided = (text: TemplateStringsArray): Judgement => ({ answer: null, reasons: words(text) })

/** Someone answers a prompt or key question at a time: for the first time, or changes what stands there, saying why. */
export const answering = (
  { open }: Opening,
  {
    by,
    when,
    seen = 0,
    why = '',
    ...answer
  }: { by: Username; when: Date; seen?: number; why?: string } & Pick<AnswerSave, 'code' | 'answer' | 'reasons'>,
): Deed => ({
  by,
  when,
  does: async (db, act) => saveAnswer(db, act, await open(db, act), { saveId: newId(), seen, why, ...answer }),
})

/** Who answers what, by the beginning of the code; the longest beginning counts. */
export type Judges = Readonly<Record<string, Username>>

const judgeOf = (judges: Judges, code: string): Username => {
  const [beginning] = Object.keys(judges)
    .filter(key => code.startsWith(key))
    .sort((a, b) => b.length - a.length)
  const judge = beginning === undefined ? undefined : judges[beginning]
  if (!judge) throw new Error(`nobody answers ${code}`)
  return judge
}

/** All these answers, each judge's own in order over the working hours between two instants. */
export const judging = (
  opening: Opening,
  judgements: Judgements,
  { judges, from, until }: { judges: Judges; from: Date; until: Date },
): Deed[] => {
  const byJudge = Map.groupBy(Object.entries(judgements), ([code]) => judgeOf(judges, code))
  return [...byJudge].flatMap(([by, answers]) => {
    const moments = workingMoments(from, until, answers.length)
    return answers.map(([code, judgement], i) =>
      answering(opening, { by, when: moments[i] as Date, code, ...judgement }),
    )
  })
}
