import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { allocatePage } from './allocate.ts'
import { answersJsonPage } from './answers-json.ts'
import { arrangePage } from './arrange.ts'
import { casePage } from './case.ts'
import { completionPage } from './completion.ts'
import { conflictPage } from './conflict.ts'
import { factsPage } from './facts.ts'
import { headlinesPage } from './headlines.ts'
import { interviewPage } from './interview.ts'
import { interviewHistoryPage } from './interview-history.ts'
import { listCasesPage } from './list-cases.ts'
import { questionPage } from './question.ts'
import { questionHistoryPage } from './question-history.ts'
import { questionSetPage } from './question-set.ts'
import { showResultsPage } from './show-results.ts'
import { timetableAskPage } from './timetable-ask.ts'
import { timetableCasePage } from './timetable-case.ts'
import { timetableChangePage } from './timetable-change.ts'
import { timetableChangesPage } from './timetable-changes.ts'
import {
  inspectorCalendarPage,
  inspectorDocumentPage,
  issuedCalendarPage,
  issuedDocumentPage,
} from './timetable-files.ts'
import { timetableInspectorPage } from './timetable-inspector.ts'
import { issueTimetablePage } from './timetable-issue.ts'
import { issuedTimetablePage } from './timetable-issued.ts'
import { showTimetablePage } from './timetable-show.ts'
import { timetableTimesPage } from './timetable-times.ts'
import { timetableUnavailablePage } from './timetable-unavailable.ts'
import { timetableWeekPage } from './timetable-week.ts'

/** Every page of this module. */
export const caseworkPages = (services: { db: Db }): Page[] => [
  listCasesPage(services),
  allocatePage(services),
  arrangePage(services),
  casePage(services) as Page,
  answersJsonPage(services) as Page,
  questionPage(services) as Page,
  questionHistoryPage(services) as Page,
  factsPage(services) as Page,
  interviewPage(services) as Page,
  interviewHistoryPage(services) as Page,
  questionSetPage(services) as Page,
  conflictPage(services) as Page,
  completionPage(services) as Page,
  showTimetablePage(services),
  timetableWeekPage(services),
  timetableInspectorPage(services) as Page,
  timetableCasePage(services) as Page,
  timetableTimesPage(services) as Page,
  timetableUnavailablePage(services) as Page,
  issueTimetablePage(services),
  issuedTimetablePage(services) as Page,
  issuedCalendarPage(services) as Page,
  inspectorCalendarPage(services) as Page,
  issuedDocumentPage(services) as Page,
  inspectorDocumentPage(services) as Page,
  timetableChangesPage(services),
  timetableAskPage(services),
  timetableChangePage(services) as Page,
  showResultsPage(services),
  headlinesPage(services),
]
