import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseQuestion } from '#modules/programmes'
import { contradictionsIn } from './contradictions.ts'
import type { PromptAnswer } from './judgement.ts'
import type { Applies } from './questions-of-case.ts'

const worded = { text: 'Is it done?', wording: 'working', source: 'invented' } as const
const question: CaseQuestion = {
  ...{ code: 'C1', ...worded, area: 'assessing', informs: [], guidance: worded },
  prompts: ['C1.a', 'C1.b', 'C1.c'].map(code => ({ code, ...worded })),
}
/** The prompts as letters: y, n, x for not applicable, a point for one that is open. */
const promptsOf = (letters: string): Record<string, PromptAnswer> =>
  Object.fromEntries(
    [...letters].flatMap((letter, i) => {
      const answer = ({ y: 'yes', n: 'no', x: 'na' } as const)[letter]
      return answer ? [[question.prompts[i]?.code as string, answer]] : []
    }),
  )
const remarks = (applies: Applies, answer: 'yes' | 'no' | null, letters: string, evidence: string): string[] =>
  contradictionsIn(
    { question, applies, rule: undefined },
    { code: 'C1', answer, evidence, prompts: promptsOf(letters) },
  )

const allNo = 'Sufficient, although every prompt answered is no'
const mostNo = (no: number, of: number) => `Sufficient, although ${no} of ${of} prompts answered are no`
const noneNo = 'Not sufficient, although no prompt answered is no'
const allNa = 'Answered, although every prompt is not applicable'
const bare = 'Answered without evidence'
const notAsked = 'C1 is answered, and by the facts of the case it is not asked'

const table: [Applies, 'yes' | 'no' | null, string, string, string[]][] = [
  ['yes', 'yes', 'yyy', 'Seen', []],
  ['yes', 'yes', 'yyn', 'Seen', []],
  ['yes', 'yes', 'yn.', 'Seen', []],
  ['yes', 'yes', 'nny', 'Seen', [mostNo(2, 3)]],
  ['yes', 'yes', 'nnx', 'Seen', [allNo]],
  ['yes', 'yes', 'n..', 'Seen', [allNo]],
  ['yes', 'yes', '...', 'Seen', []],
  ['yes', 'yes', 'xxx', 'Seen', [allNa]],
  ['yes', 'yes', 'xx.', 'Seen', []],
  ['yes', 'no', 'nyy', 'Seen', []],
  ['yes', 'no', 'yy.', 'Seen', [noneNo]],
  ['yes', 'no', '...', 'Seen', []],
  ['yes', 'no', 'xxx', 'Seen', [allNa]],
  ['yes', 'yes', 'yyy', ' \n', [bare]],
  ['yes', 'yes', 'nnn', '', [allNo, bare]],
  ['yes', null, 'nnn', '', []],
  ['unknown', 'no', 'yyy', 'Seen', [noneNo]],
  ['no', 'yes', 'nnn', '', [notAsked]],
  ['no', null, 'nnn', '', []],
]

for (const [applies, answer, letters, evidence, expected] of table)
  test(`Data integrity while judging: ${answer ?? 'open'} on ${letters}, ${evidence.trim() ? 'with' : 'without'} evidence, asked: ${applies}`, () =>
    assert.deepEqual(remarks(applies, answer, letters, evidence), expected))

test('Data integrity while judging: of a question that nobody has judged nothing is pointed out', () =>
  assert.deepEqual(contradictionsIn({ question, applies: 'no', rule: undefined }, undefined), []))
