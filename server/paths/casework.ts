const inspection = (reference: string) => `/inspections/${reference}`
const list = (reference: string) => `${inspection(reference)}/cases`
const inspectedCase = (reference: string, number: number | string) => `${list(reference)}/${number}`
const shownResults = (reference: string) => `${inspection(reference)}/results`
const shownTimetable = (reference: string) => `${inspection(reference)}/timetable`
const timetabledCase = (reference: string, number: number | string) => `${shownTimetable(reference)}/cases/${number}`
const issued = (reference: string, issue: number | string) => `${shownTimetable(reference)}/issues/${issue}`

/** Cases have numbers within their inspection: nothing in an address says who a case is about. */
export const cases = {
  list,
  allocate: (reference: string) => `${list(reference)}/allocation`,
  /** Adds a case that is not of the sample, by arrangement with the inspected body. */
  arrange: (reference: string) => `${list(reference)}/arranged`,
  show: inspectedCase,
  /** Every judgement on a case, as JSON: for scripts that look for others' changes. */
  answers: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/answers`,
  question: (reference: string, number: number | string, question: string) =>
    `${inspectedCase(reference, number)}/questions/${question}`,
  history: (reference: string, number: number | string, question: string) =>
    `${inspectedCase(reference, number)}/questions/${question}/history`,
  facts: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/facts`,
  interview: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/interview`,
  interviewHistory: (reference: string, number: number | string) =>
    `${inspectedCase(reference, number)}/interview/history`,
  completion: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/completion`,
  questionSet: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/question-set`,
  conflict: (reference: string, number: number | string) => `${inspectedCase(reference, number)}/conflict`,
}

export const timetable = {
  show: shownTimetable,
  week: (reference: string) => `${shownTimetable(reference)}/week`,
  inspector: (reference: string, username: string) => `${shownTimetable(reference)}/inspectors/${username}`,
  /** The place of a case: who inspects it, and when its interview is. */
  case: timetabledCase,
  /** When who is interviewed about a case cannot be. */
  times: (reference: string, number: number | string) => `${timetabledCase(reference, number)}/times`,
  unavailable: (reference: string, number: number | string) => `${timetabledCase(reference, number)}/not-available`,
  /** Issues the timetable as it stands. */
  issue: (reference: string) => `${shownTimetable(reference)}/issue`,
  issued,
  calendar: (reference: string, issue: number | string) => `${issued(reference, issue)}/calendar`,
  calendarOf: (reference: string, issue: number | string, username: string) =>
    `${issued(reference, issue)}/calendar/${username}`,
  /** An issue as a file to send: `?format=pdf` or `docx`, and `&language=cy` for it in Welsh. */
  document: (reference: string, issue: number | string) => `${issued(reference, issue)}/document`,
  documentOf: (reference: string, issue: number | string, username: string) =>
    `${issued(reference, issue)}/document/${username}`,
  changes: (reference: string) => `${shownTimetable(reference)}/changes`,
  askForChange: (reference: string) => `${shownTimetable(reference)}/changes/new`,
  change: (reference: string, id: string) => `${shownTimetable(reference)}/changes/${id}`,
}

export const results = {
  show: shownResults,
  headlines: (reference: string) => `${shownResults(reference)}/headline-findings`,
}
