import { allCodes } from '../all-codes.ts'
import { check, type Finding, repeated } from '../check.ts'
import { slugOfCode } from '../slug-of-code.ts'

/** No two standards, key questions or prompts share a code, nor two codes an address. Case questions likewise. */
export const codesAreUnique = [
  check(['standards'], ({ standards }) =>
    repeated(
      allCodes(standards),
      ({ code }) => slugOfCode(code),
      ({ code, path }) => ({ section: 'standards', path, message: `“${code}” is used twice` }),
    ),
  ),
  check(['cases'], ({ cases }) => {
    const codes = cases.questions.flatMap(({ code, prompts }, q) => [
      { code, path: ['questions', q, 'code'] },
      ...prompts.map((prompt, p) => ({ code: prompt.code, path: ['questions', q, 'prompts', p, 'code'] })),
    ])
    return repeated(
      codes,
      ({ code }) => slugOfCode(code),
      ({ code, path }) => ({ section: 'cases', path, message: `“${code}” is used twice` }),
    )
  }),
]

const begins = (section: Finding['section'], path: Finding['path'], code: string, within: string): Finding[] =>
  code.startsWith(`${within}.`) ? [] : [{ section, path, message: `“${code}” must begin with “${within}.”` }]

/** A code begins with the code that holds it and a dot: N.1, N.1.1, N.1.1.a (annex one's numbering). */
export const codesAreNested = [
  check(['standards'], ({ standards }) =>
    allCodes(standards).flatMap(({ code, within, path }) => (within ? begins('standards', path, code, within) : [])),
  ),
  check(['cases'], ({ cases }) =>
    cases.questions.flatMap(({ code, prompts }, q) =>
      prompts.flatMap((prompt, p) => begins('cases', ['questions', q, 'prompts', p, 'code'], prompt.code, code)),
    ),
  ),
]
