import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { addNewVersion } from '../actions.ts'
import { checkProgramme } from '../files/check-programme.ts'
import { faultInWords } from '../files/fault.ts'
import { yamlFiles } from '../files/write-yaml.ts'
import { type Draft, getDraft } from '../queries/drafts.ts'
import { getVersions } from '../queries.ts'
import { reasonsNotToPublishDraft, reasonsNotYetSeen } from '../rules/draft.ts'
import type { Identity, Programme } from '../schema/index.ts'
import { endDraft } from '../store/drafts.ts'

/** The content, checked again: the rules may have changed since it was uploaded. */
const checkedAgain = ({ content }: Draft): Programme => {
  const { programme, faults } = content ? checkProgramme(yamlFiles(content)) : { faults: [] }
  if (!programme) throw new Conflict(faults.map(faultInWords))
  return programme
}

/**
 * Publishes a draft as a new version of its programme (PROG-08). `seen` is the newest version that its changes were shown
 * against, or undefined when there was none. Sent twice, it publishes once, and both times returns what was published.
 * @throws Conflict with the reasons: it has faults, was discarded, is not newer, or another version came in between.
 */
export const publishDraft = async (db: Db, act: Act, id: string, seen: string | undefined): Promise<Identity> => {
  demand(act, 'programmes:manage')
  return db.transaction().execute(async tx => {
    const draft = await getDraft(tx, id, { lock: true })
    if (draft.publishedAt && draft.content) return draft.content.programme
    const versions = draft.programme === null ? [] : await getVersions(tx, draft.programme)
    const names = versions.map(({ version }) => version)
    const reasons = [...reasonsNotToPublishDraft(draft, names), ...reasonsNotYetSeen(names[0], seen)]
    if (reasons.length > 0) throw new Conflict(reasons)
    const programme = checkedAgain(draft)
    await addNewVersion(tx, act, programme)
    await endDraft(tx, id, { publishedAt: act.when, publishedBy: act.who })
    const { id: name, version } = programme.programme
    await recordEvent(tx, act, {
      what: 'PROGRAMME_DRAFT_PUBLISHED',
      subjectType: 'PROGRAMME_DRAFT',
      subjectId: id,
      details: { programme: name, version },
    })
    return programme.programme
  })
}
