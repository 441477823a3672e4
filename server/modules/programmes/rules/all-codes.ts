import type { Standards } from '../schema/index.ts'
import type { Path } from './path.ts'

/** A code of the standards, with what it is and where it is. */
export interface PlacedCode {
  code: string
  kind: 'standard' | 'key question' | 'prompt'
  /** The code that holds it, for all but standards. */
  within: string | undefined
  path: Path
}

/** Every code of `standards.yaml`, in its order. */
export const allCodes = ({ standards }: Standards): PlacedCode[] =>
  standards.flatMap((standard, s) => [
    { code: standard.code, kind: 'standard' as const, within: undefined, path: ['standards', s, 'code'] },
    ...standard.keyQuestions.flatMap((question, q) => {
      const path = ['standards', s, 'keyQuestions', q]
      return [
        { code: question.code, kind: 'key question' as const, within: standard.code, path: [...path, 'code'] },
        ...question.prompts.map((prompt, p) => ({
          code: prompt.code,
          kind: 'prompt' as const,
          within: question.code,
          path: [...path, 'prompts', p, 'code'],
        })),
      ]
    }),
  ])
