/** The one place that says what happens in a later module when something happened in an earlier one. In the same transaction. */
import { noteVirus, type OnReviewed, tellOfMovedDeadlines } from '#modules/evidence'
import { keepAsEvidence } from '#modules/fieldwork'
import { noteInfectedFile, type OnMoved } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import type { OnInfected } from '#platform/files/scan/scan-files.ts'

/** What the team reads out of evidence in advance stands beside its questions as a piece of evidence (EVID-07, FIELD-01). */
export const onReviewed: OnReviewed = (tx, act, open, { note, title, shows, codes, before }) => {
  const known = new Set(questionsOf(open.programme, open.inspection.level).map(({ code }) => code))
  const short = title.length > 200 ? `${title.slice(0, 199)}…` : title
  return keepAsEvidence(tx, act, open, {
    id: note,
    title: short,
    text: shows,
    codes: codes.filter(code => known.has(code)),
    before,
  })
}

/** Where a date moves by which evidence is due, the inspected body is told (EVID-04, PLAN-04). */
export const onMoved: OnMoved = tellOfMovedDeadlines

/** A virus was found in a content: whoever has it as a file says so, on the record and to the inspected body (EVID-05). */
export const onInfected: OnInfected = async (tx, act, found) => {
  await noteVirus(tx, act, found)
  await noteInfectedFile(tx, act, found)
}
