import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { liveFigures } from '../queries/figures.ts'
import { findHeadlines, holdHeadlines } from '../queries/headlines.ts'
import { reasonsNotToIssue } from '../rules/headlines.ts'
import { writeIssued } from '../store/headlines.ts'

/**
 * Issues the headline findings: words and figures are fixed from now on, whatever is judged later (CASE-09; DIPP manual 5.1).
 * @throws Conflict with the reasons of `reasonsNotToIssue`.
 */
export const issueHeadlines = (db: Db, act: Act, open: OpenInspection): Promise<void> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    await holdHeadlines(tx, id)
    const { figures } = await liveFigures(tx, open)
    const headlines = await findHeadlines(tx, id)
    refuseIf(reasonsNotToIssue(open, headlines, figures))
    await writeIssued(tx, act, id, figures)
    await recordEvent(tx, act, {
      what: 'HEADLINES_ISSUED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { version: headlines?.version, completed: figures.completed, of: figures.of },
    })
  })
