import { publishedOn } from '#modules/fieldwork'
import type { Inspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import type { AnswersClosing } from '../rules/reasons-not-to-answer.ts'
import { panelDecision } from './decision.ts'

/** What closes the answers of an inspection, asked for in one statement: where it rates, its panel decides before publication. */
export const answersClosing = async (
  db: Db,
  { id, rates }: Pick<Inspection, 'id' | 'rates'>,
): Promise<AnswersClosing> =>
  rates
    ? { decision: await panelDecision(db, id), publishedOn: null }
    : { decision: null, publishedOn: await publishedOn(db, id) }
