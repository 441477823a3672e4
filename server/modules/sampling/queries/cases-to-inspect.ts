import type { OpenInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import type { Facts } from '../rules/listed-case.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { samplesAt } from '../rules/samples-at.ts'
import { casesOfDraw } from './cases.ts'
import { drawsOf } from './draws.ts'
import { listOfDraw } from './list-of-draw.ts'

/** A case of a sample as it stands, with what the long list says of it but not who the person is. */
export interface CaseToInspect extends SampledCase {
  /** Which of the programme's samples it is of. */
  sample: string
  facts: Facts
}

/**
 * Every case of the samples as they stand: of the latest draw of each, and not left out. Not inside a transaction: it may have to
 * read a long list.
 */
export const casesToInspect = async (db: Db, open: OpenInspection): Promise<CaseToInspect[]> => {
  const cases: CaseToInspect[] = []
  for (const sample of samplesAt(open.programme, open.inspection.level)) {
    const [draw] = await drawsOf(db, open.inspection.id, sample.id)
    if (!draw) continue
    const list = await listOfDraw(db, { ...open, sample }, draw)
    const listed = new Map(list.cases.map(({ line, facts }) => [line, facts]))
    for (const sampled of await casesOfDraw(db, draw.id)) {
      if (!sampled.leftOut) cases.push({ ...sampled, sample: sample.id, facts: listed.get(sampled.line) ?? {} })
    }
  }
  return cases
}
