import { completeCase, type InspectedCase, type OpenCase, openCase, saveFacts, saveJudgement } from '#modules/casework'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'
import { workingMoments } from './working-moments.ts'

/** The answer to a question, then to its prompts in their order: `yes: y y n -`, where `-` is not applicable. */
export type Verdict = `${'yes' | 'no'}: ${string}`

/** The judgements on a case by the code of the question: what was answered, and the evidence for it. */
export type CaseJudgements = Readonly<Record<string, readonly [Verdict, string]>>

/** How an inspector judged a case. */
export interface CaseStory {
  by: Username
  /** What they recorded of it besides the long list. */
  facts: InspectedCase['facts']
  judgements: CaseJudgements
  /** What takes the place of some of these in a case that had ended. */
  onceEnded?: CaseJudgements
}

/** Where the cases are, and which of them, by its number, each story is about. */
export interface Casting {
  reference: string
  numberOf: (db: Db, act: Act, story: CaseStory) => Promise<number>
}

const promptAnswers = { y: 'yes', n: 'no', '-': 'na' } as const

const typed = (code: string, [verdict, evidence]: readonly [Verdict, string]) => {
  const [answer, letters = ''] = verdict.split(': ')
  const prompts = letters.split(' ').map((letter, i) => {
    return [`${code}.${'abcdefgh'[i]}`, promptAnswers[letter as keyof typeof promptAnswers]] as const
  })
  return { code, answer: answer as 'yes' | 'no', evidence, prompts: Object.fromEntries(prompts) }
}

/** What an inspector does with a case, in order: records facts, answers each question, completes it. */
const worksOn = ({ reference, numberOf }: Casting, story: CaseStory): Deed['does'][] => {
  let opened: Promise<OpenCase> | undefined
  const open = async (db: Db, act: Act) => {
    const reader = { username: act.who, permissions: act.permissions }
    return openCase(db, reader, reference, String(await numberOf(db, act, story)))
  }
  const once = (db: Db, act: Act) => {
    opened ??= open(db, act)
    return opened
  }
  const recordsFacts: Deed['does'] = async (db, act) => {
    const own = await once(db, act)
    const { facts, factsVersion: seen, part } = own.inspected
    await saveFacts(db, act, own, { facts: { ...facts, ...story.facts }, part, seen })
  }
  return [
    ...(Object.keys(story.facts).length > 0 ? [recordsFacts] : []),
    ...Object.entries(story.judgements).map(([code, judgement]): Deed['does'] => async (db, act) => {
      const own = await once(db, act)
      const ended = 'end-date' in own.inspected.facts ? story.onceEnded?.[code] : undefined
      await saveJudgement(db, act, own, { ...typed(code, ended ?? judgement), saveId: newId(), seen: 0 })
    }),
    async (db, act) => completeCase(db, act, await once(db, act)),
  ]
}

/** All these cases, each inspector's own in order over the working hours between two instants. */
export const judgingCases = (
  casting: Casting,
  stories: readonly CaseStory[],
  { from, until }: { from: Date; until: Date },
): Deed[] =>
  [...Map.groupBy(stories, ({ by }) => by)].flatMap(([by, own]) => {
    const works = own.flatMap(story => worksOn(casting, story))
    const moments = workingMoments(from, until, works.length)
    return works.map((does, i) => ({ by, when: moments[i] as Date, does }))
  })
