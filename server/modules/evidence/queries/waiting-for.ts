import { leads, type OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { counted } from '#platform/words.ts'
import { infectedOf } from '../rules/received-file.ts'
import { filesOf } from './files.ts'

/** What waits in the evidence in advance for whoever leads the inspection: files with a virus, until others have come (EVID-05). */
export const evidenceWaitingFor = async (db: Db, open: OpenInspection): Promise<{ words: string; href: string }[]> => {
  if (!leads(open.team, open.reader)) return []
  const infected = infectedOf(await filesOf(db, open.inspection.id))
  if (infected.length === 0) return []
  const words = `A virus was found in ${counted(infected.length, 'file')} that came as evidence: see that another comes`
  return [{ words, href: paths.evidence.list(open.inspection.reference) }]
}
