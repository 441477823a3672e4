import { type Migration, Migrator } from 'kysely/migration'
import * as record from './migrations/0000-record.ts'
import * as session from './migrations/0001-session.ts'
import * as people from './migrations/0010-people.ts'
import * as programmes from './migrations/0020-programmes.ts'
import * as programmeDrafts from './migrations/0021-programme-drafts.ts'
import * as planning from './migrations/0030-planning.ts'
import * as fieldwork from './migrations/0040-fieldwork.ts'
import * as ratingsAnswers from './migrations/0050-ratings-answers.ts'
import * as ratingsPanel from './migrations/0051-ratings-panel.ts'
import * as reports from './migrations/0060-reports.ts'
import * as publication from './migrations/0070-publication.ts'
import * as sampling from './migrations/0080-sampling.ts'
import * as casework from './migrations/0090-casework.ts'
import * as caseworkInterview from './migrations/0091-casework-interview.ts'
import * as caseworkTimetable from './migrations/0092-casework-timetable.ts'
import * as caseworkHeadlines from './migrations/0093-casework-headlines.ts'
import * as conflicts from './migrations/0100-conflicts.ts'
import * as peopleDevelopment from './migrations/0101-people-development.ts'
import * as sites from './migrations/0102-sites.ts'
import * as outsidePeople from './migrations/0110-outside-people.ts'
import * as sessionLimits from './migrations/0111-session-limits.ts'
import * as peopleIdentity from './migrations/0112-people-identity.ts'
import * as notify from './migrations/0120-notify.ts'
import * as peopleEmail from './migrations/0121-people-email.ts'
import * as evidence from './migrations/0130-evidence.ts'
import * as planningCalendar from './migrations/0140-planning-calendar.ts'
import * as planningMeetings from './migrations/0141-planning-meetings.ts'
import * as planningChecklists from './migrations/0142-planning-checklists.ts'
import * as arrangedCasesOfTheSample from './migrations/0155-arranged-cases-of-the-sample.ts'
import * as projectPlan from './migrations/0160-project-plan.ts'
import * as announcement from './migrations/0161-announcement.ts'
import * as scans from './migrations/0170-scans.ts'
import * as planningFiles from './migrations/0175-planning-files.ts'
import * as planningBriefings from './migrations/0176-planning-briefings.ts'
import * as doorClosed from './migrations/0180-door-closed.ts'
import * as notAvailable from './migrations/0181-not-available.ts'
import * as notAvailablePost from './migrations/0182-not-available-post.ts'
import * as evidenceReceipts from './migrations/0185-evidence-receipts.ts'
import * as evidenceReviewSaves from './migrations/0186-evidence-review-saves.ts'
import type { Db } from './open.ts'

const migrations: Record<string, Migration> = {
  '0000-record': record,
  '0001-session': session,
  '0010-people': people,
  '0020-programmes': programmes,
  '0021-programme-drafts': programmeDrafts,
  '0030-planning': planning,
  '0040-fieldwork': fieldwork,
  '0050-ratings-answers': ratingsAnswers,
  '0051-ratings-panel': ratingsPanel,
  '0060-reports': reports,
  '0070-publication': publication,
  '0080-sampling': sampling,
  '0090-casework': casework,
  '0091-casework-interview': caseworkInterview,
  '0092-casework-timetable': caseworkTimetable,
  '0093-casework-headlines': caseworkHeadlines,
  '0100-conflicts': conflicts,
  '0101-people-development': peopleDevelopment,
  '0102-sites': sites,
  '0110-outside-people': outsidePeople,
  '0111-session-limits': sessionLimits,
  '0112-people-identity': peopleIdentity,
  '0120-notify': notify,
  '0121-people-email': peopleEmail,
  '0130-evidence': evidence,
  '0140-planning-calendar': planningCalendar,
  '0141-planning-meetings': planningMeetings,
  '0142-planning-checklists': planningChecklists,
  '0155-arranged-cases-of-the-sample': arrangedCasesOfTheSample,
  '0160-project-plan': projectPlan,
  '0161-announcement': announcement,
  '0170-scans': scans,
  '0175-planning-files': planningFiles,
  '0176-planning-briefings': planningBriefings,
  '0180-door-closed': doorClosed,
  '0181-not-available': notAvailable,
  '0182-not-available-post': notAvailablePost,
  '0185-evidence-receipts': evidenceReceipts,
  '0186-evidence-review-saves': evidenceReviewSaves,
}

/** Brings the tables up to date. Safe to call from several processes at once. */
export const migrate = async (db: Db): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}
