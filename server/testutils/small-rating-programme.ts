import type { KeyQuestion, RatingProgramme, Standard } from '#modules/programmes'

const words = { text: 'Invented words', wording: 'working', source: 'invented' } as const

const keyQuestion = (code: string, more: Partial<KeyQuestion> = {}): KeyQuestion =>
  ({ code, ...words, basis: 'judgement', prompts: [], ...more }) as KeyQuestion

const standard = (code: string, level: string, keyQuestions: KeyQuestion[]): Standard => ({
  code,
  name: `Standard ${code}`,
  level,
  statement: words,
  basis: keyQuestions[0]?.basis ?? 'judgement',
  keyQuestions,
})

const cases = { basis: 'cases' } as const

/** Bands as the published tables have them: the mean score rounded, halves down (domain notes 0.3). */
const bandsFor = (standards: number) => {
  const tops = [1, 3, 5].map(half => Math.floor((half * standards) / 2))
  const [a = 0, b = 0, c = 0] = tops
  return [
    { rating: 'inadequate', from: 0, to: a },
    { rating: 'requires-improvement', from: a + 1, to: b },
    { rating: 'good', from: b + 1, to: c },
    { rating: 'outstanding', from: c + 1, to: 3 * standards },
  ]
}

/**
 * A small invented programme that rates two levels: the unit `S 1` by judgement and `S 2` by cases, the area `T 1` by
 * judgement and `T 2` by cases, of which `T 2.1` gathers the units' `S 2.3`. Only what rules of ratings read is there.
 */
export const smallRatingProgramme = {
  programme: {
    id: 'small',
    version: '1.0',
    name: 'Small invented programme',
    shortName: 'Small',
    levels: [
      { id: 'unit', inspects: 'pdu', name: 'Unit' },
      { id: 'area', inspects: 'region', name: 'Area', gathers: ['unit'] },
    ],
    terms: { standard: 'standard', keyQuestion: 'key question', prompt: 'prompt' },
  },
  standards: {
    standards: [
      standard('S 1', 'unit', [keyQuestion('S 1.1')]),
      standard('S 2', 'unit', [
        keyQuestion('S 2.1', cases),
        keyQuestion('S 2.2', cases),
        keyQuestion('S 2.3', { ...cases, appliesWhen: 'A review was due' }),
      ]),
      standard('T 1', 'area', [keyQuestion('T 1.1')]),
      standard('T 2', 'area', [keyQuestion('T 2.1', { ...cases, gathers: 'S 2.3' }), keyQuestion('T 2.2', cases)]),
    ],
  },
  cases: { questions: [{ code: 'S 2.1' }, { code: 'S 2.2' }, { code: 'S 2.3' }] },
  ratings: {
    scale: [
      { id: 'inadequate', name: 'Inadequate', score: 0 },
      { id: 'requires-improvement', name: 'Requires improvement', score: 1 },
      { id: 'good', name: 'Good', score: 2 },
      { id: 'outstanding', name: 'Outstanding', score: 3 },
    ],
    explanation: ['Invented'],
    overall: [
      { level: 'unit', outOf: 6, bands: bandsFor(2), source: 'invented' },
      { level: 'area', outOf: 6, bands: bandsFor(2), source: 'invented' },
    ],
    caseResults: {
      bands: [
        { rating: 'inadequate', from: 0, below: 50, words: 'a minority' },
        { rating: 'requires-improvement', from: 50, below: 65, words: 'too few' },
        { rating: 'good', from: 65, below: 80, words: 'a reasonable majority' },
        { rating: 'outstanding', from: 80, words: 'a large majority' },
      ],
      decides: 'lowest-key-question',
      discretion: { withinPoints: 5, oneCase: true, casesOrFewer: 5, mayMoveBy: 1, source: 'invented' },
      use: 'rated',
      source: 'invented',
    },
    panel: {
      members: [
        { role: 'senior-manager', name: 'Senior manager', needed: true, chairs: true },
        { role: 'lead-inspector', name: 'Lead inspector', needed: true, chairs: false },
        { role: 'head-of-programme', name: 'Head of programme', needed: true, chairs: false },
        { role: 'assistant-inspector', name: 'Assistant inspector', needed: false, chairs: false },
      ],
      considers: ['The evidence'],
      source: 'invented',
    },
  },
} as unknown as RatingProgramme

/** The same programme with case results that are only indicative. */
export const indicativeProgramme: RatingProgramme = {
  ...smallRatingProgramme,
  ratings: {
    ...smallRatingProgramme.ratings,
    caseResults: {
      ...(smallRatingProgramme.ratings.caseResults as NonNullable<RatingProgramme['ratings']['caseResults']>),
      use: 'indicative',
      caution: 'Not to be compared with anything',
    },
  },
}

/** The four standards rated by judgement alone, out of 12, or the five out of 15, as the published programmes have them. */
export const judgementProgramme = (codes: readonly string[]): RatingProgramme => {
  const { caseResults: _, ...ratings } = smallRatingProgramme.ratings
  return {
    ...smallRatingProgramme,
    standards: { standards: codes.map(code => standard(code, 'place', [keyQuestion(`${code}.1`)])) },
    ratings: {
      ...ratings,
      overall: [{ level: 'place', outOf: 3 * codes.length, bands: bandsFor(codes.length), source: 'invented' }],
    },
  }
}
