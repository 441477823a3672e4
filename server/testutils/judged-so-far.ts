import { listNotes, triangulate } from '#modules/fieldwork'
import type { OpenInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { answersOf, isAnswered } from '#modules/ratings'
import type { Db } from '#platform/db/open.ts'

/** What is judged on an inspection, and on what it rests. */
export const judgedSoFar = async (db: Db, { inspection, programme }: OpenInspection) => {
  const [answers, notes] = [await answersOf(db, inspection.id), await listNotes(db, inspection.id)]
  const questions = questionsOf(programme, inspection.level)
  const sourcesFor = (code: string) => notes.filter(({ codes }) => codes.includes(code)).map(({ source }) => source)
  const answered = questions.filter(({ code }) => isAnswered(answers.get(code))).map(({ code }) => code)
  return {
    answers,
    notes,
    questions,
    answered,
    prompts: questions.filter(({ prompt }) => prompt),
    withoutEvidence: answered.filter(code => sourcesFor(code).length === 0),
    onOneKind: answered.filter(code => triangulate(sourcesFor(code)).kinds.length === 1),
  }
}

/** How many cases each inspector has. */
export const casesByInspector = (cases: readonly { inspector: string | null }[]): Record<string, number> => {
  const own = Map.groupBy(cases, ({ inspector }) => inspector ?? '')
  return Object.fromEntries([...own].map(([inspector, theirs]) => [inspector, theirs.length]))
}
