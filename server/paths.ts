/** The site map: every address of the service, and the one way to make a link. Imports nothing, so any file may use it. */

const standards = '/standards'
const published = '/inspections/published'
const inspection = (reference: string) => `/inspections/${reference}`
const judgements = (reference: string) => `${inspection(reference)}/judgements`
const ratings = (reference: string) => `${inspection(reference)}/ratings`
const report = (reference: string) => `${inspection(reference)}/report`
const sample = (reference: string, id: string) => `${inspection(reference)}/samples/${id}`
const cases = (reference: string) => `${inspection(reference)}/cases`
const inspectedCase = (reference: string, number: number | string) => `${cases(reference)}/${number}`
const results = (reference: string) => `${inspection(reference)}/results`
const timetable = (reference: string) => `${inspection(reference)}/timetable`
const timetabledCase = (reference: string, number: number | string) => `${timetable(reference)}/cases/${number}`
const issued = (reference: string, issue: number | string) => `${timetable(reference)}/issues/${issue}`
const announcement = (reference: string) => `${inspection(reference)}/announcement`
const door = (reference: string) => `/your-inspection/${reference}`
const meetings = (reference: string) => `${inspection(reference)}/meetings`
const evidence = (reference: string) => `${inspection(reference)}/evidence`
const doorEvidence = (reference: string) => `${door(reference)}/evidence`
const doorUploads = (reference: string) => `${door(reference)}/uploads`
const fieldwork = (reference: string) => `${inspection(reference)}/fieldwork`

/** Which language of a document, and as a page, a PDF or a Word file. */
interface DocumentQuery {
  language?: string
  format?: string | undefined
}
const asked = ({ language, format }: DocumentQuery = {}): string => {
  const words = [language && `language=${language}`, format && `format=${format}`].filter(Boolean)
  return words.length > 0 ? `?${words.join('&')}` : ''
}

export const paths = {
  home: '/',
  signIn: '/sign-in',
  /** Leads to the organisation's provider, which leads back to the next. */
  signInStart: '/sign-in/start',
  signInReturn: '/sign-in/return',
  signOut: '/sign-out',
  /** Where the person is signed in. */
  sessions: '/sessions',
  /** Who is signed in, and a fresh CSRF token, as JSON: for scripts that keep what was typed. */
  session: '/session',
  work: '/work',
  /** The reader's own address of a calendar of their work. */
  subscription: '/work/subscription',
  /** A calendar for programs that read calendars: whoever has the address may. */
  calendarFeed: (token: string) => `/calendars/${token}`,
  quality: '/quality',

  standards: {
    list: standards,
    programme: (programme: string, version: string) => `${standards}/${programme}/${version}`,
    standard: (programme: string, version: string, standard: string) =>
      `${standards}/${programme}/${version}/${standard}`,
    compare: (programme: string, version: string, other: string) =>
      `${standards}/${programme}/${version}/compared-with/${other}`,
    /** Leads to the version in effect: for links that are to last. */
    inEffect: (programme: string) => `${standards}/${programme}`,
    chooseComparison: (programme: string) => `${standards}/${programme}/compare`,
    download: (programme: string, version: string) => `${standards}/${programme}/${version}/download`,
  },

  programmes: {
    manage: '/programmes',
    upload: '/programmes/upload',
    draft: (id: string) => `/programmes/drafts/${id}`,
  },

  people: {
    list: '/people',
    show: (username: string) => `/people/${username}`,
    part: (username: string, part: 'change' | 'leaving' | 'training' | 'needs') => `/people/${username}/${part}`,
  },

  /** The outbox: what is to be sent, was sent, or could not be. */
  messages: { list: '/messages', show: (id: string) => `/messages/${id}` },

  inspections: {
    list: '/inspections',
    create: '/inspections/new',
    show: inspection,
    plan: (reference: string) => `${inspection(reference)}/plan`,
    calendar: (reference: string) => `${inspection(reference)}/plan/calendar`,
    move: (reference: string, step: string) => `${inspection(reference)}/plan/${step}`,
    team: (reference: string) => `${inspection(reference)}/team`,
    /** Checklists of the programme: what to know beforehand, and what closes fieldwork. */
    background: (reference: string) => `${inspection(reference)}/background`,
    closing: (reference: string) => `${inspection(reference)}/closing`,
    /** The reader's own address of a calendar of the inspection that keeps itself up to date. */
    subscription: (reference: string) => `${inspection(reference)}/subscription`,
    declaration: (reference: string) => `${inspection(reference)}/declaration`,
    conflict: (reference: string, username: string) => `${inspection(reference)}/team/conflicts/${username}`,
    sites: (reference: string) => `${inspection(reference)}/team/sites`,
    site: (reference: string, id: string) => `${inspection(reference)}/team/sites/${id}`,
    handOut: (reference: string, id: string) => `${inspection(reference)}/team/sites/${id}/passes`,
    record: (reference: string) => `${inspection(reference)}/record`,
    /** The plan as the inspected body is told it, and what it says of it. */
    projectPlan: (reference: string) => `${inspection(reference)}/project-plan`,
    /** Who of the inspected body is invited. */
    inspectedBody: (reference: string) => `${inspection(reference)}/inspected-body`,
    invitation: (reference: string, id: string) => `${inspection(reference)}/inspected-body/${id}`,
  },

  /** What people of the inspected body see of the one inspection that they are invited to. */
  door: {
    /** Leads to the inspection of whoever asks. */
    own: '/your-inspection',
    show: door,
    plan: (reference: string) => `${door(reference)}/plan`,
    announcement: (reference: string) => `${door(reference)}/announcement`,
    document: (reference: string, document: string, query?: DocumentQuery) =>
      `${door(reference)}/announcement/${document}${asked(query)}`,
    evidence: doorEvidence,
    item: (reference: string, item: string) => `${doorEvidence(reference)}/${item}`,
    organisation: (reference: string) => `${door(reference)}/organisation-information`,
    /** Where scripts announce a file that they send in pieces, and each of its pieces. */
    uploads: doorUploads,
    upload: (reference: string, id: string) => `${doorUploads(reference)}/${id}`,
    sample: (reference: string) => `${door(reference)}/sample`,
    sampledCase: (reference: string, id: string) => `${door(reference)}/sample/${id}`,
    people: (reference: string) => `${door(reference)}/people`,
    meetings: (reference: string) => `${door(reference)}/meetings`,
    meetingRecord: (reference: string, id: string) => `${door(reference)}/meetings/${id}`,
    person: (reference: string, id: string) => `${door(reference)}/people/${id}`,
  },

  /** What the inspected body is told of the inspection: by whom, and with which documents. */
  announcement: {
    show: announcement,
    told: (reference: string) => `${announcement(reference)}/told`,
    /** The words of one letter or leaflet. */
    letter: (reference: string, letter: string) => `${announcement(reference)}/letters/${letter}`,
    document: (reference: string, document: string, query?: DocumentQuery) =>
      `${announcement(reference)}/documents/${document}${asked(query)}`,
    issue: (reference: string) => `${announcement(reference)}/issue`,
  },

  invitation: {
    /** Sends a new link to whoever was invited. */
    ask: '/invitation',
    open: (token: string) => `/invitation/${token}`,
  },

  meetings: {
    list: meetings,
    add: (reference: string) => `${meetings(reference)}/new`,
    show: (reference: string, id: string) => `${meetings(reference)}/planned/${id}`,
    cancel: (reference: string, id: string) => `${meetings(reference)}/planned/${id}/cancel`,
    record: (reference: string, id: string) => `${meetings(reference)}/planned/${id}/record`,
    /** The timetable as a document: `?format=docx`, or PDF without. */
    timetable: (reference: string) => `${meetings(reference)}/timetable`,
  },

  /** Evidence in advance: what the inspected body is asked for, and what it sent. */
  evidence: {
    list: evidence,
    /** Adds an item to the list. */
    add: (reference: string) => `${evidence(reference)}/new`,
    item: (reference: string, item: string) => `${evidence(reference)}/items/${item}`,
    change: (reference: string, item: string) => `${evidence(reference)}/items/${item}/change`,
    /** The file itself. */
    file: (reference: string, id: string) => `${evidence(reference)}/files/${id}`,
    /** Adds a redacted copy, and closes the original. */
    redact: (reference: string, id: string) => `${evidence(reference)}/files/${id}/redacted-copy`,
    enquiries: (reference: string) => `${evidence(reference)}/lines-of-enquiry`,
    enquiry: (reference: string, id: string) => `${evidence(reference)}/lines-of-enquiry/${id}`,
  },

  samples: {
    list: (reference: string) => `${inspection(reference)}/samples`,
    show: sample,
    upload: (reference: string, id: string) => `${sample(reference, id)}/long-list`,
    match: (reference: string, id: string) => `${sample(reference, id)}/long-list/columns`,
    draw: (reference: string, id: string) => `${sample(reference, id)}/draw`,
    /** The record of a draw as JSON or CSV: `?format=csv`. */
    record: (reference: string, id: string) => `${sample(reference, id)}/record`,
    case: (reference: string, id: string, caseId: string) => `${sample(reference, id)}/cases/${caseId}`,
    substitute: (reference: string, id: string, caseId: string) =>
      `${sample(reference, id)}/cases/${caseId}/substitute`,
  },

  /** Cases have numbers within their inspection: nothing in an address says who a case is about. */
  cases: {
    list: cases,
    allocate: (reference: string) => `${cases(reference)}/allocation`,
    /** Adds a case that is not of the sample, by arrangement with the inspected body. */
    arrange: (reference: string) => `${cases(reference)}/arranged`,
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
  },

  timetable: {
    show: timetable,
    week: (reference: string) => `${timetable(reference)}/week`,
    inspector: (reference: string, username: string) => `${timetable(reference)}/inspectors/${username}`,
    /** The place of a case: who inspects it, and when its interview is. */
    case: timetabledCase,
    /** When who is interviewed about a case cannot be. */
    times: (reference: string, number: number | string) => `${timetabledCase(reference, number)}/times`,
    unavailable: (reference: string, number: number | string) => `${timetabledCase(reference, number)}/not-available`,
    /** Issues the timetable as it stands. */
    issue: (reference: string) => `${timetable(reference)}/issue`,
    issued,
    calendar: (reference: string, issue: number | string) => `${issued(reference, issue)}/calendar`,
    calendarOf: (reference: string, issue: number | string, username: string) =>
      `${issued(reference, issue)}/calendar/${username}`,
    /** An issue as a file to send: `?format=pdf` or `docx`, and `&language=cy` for it in Welsh. */
    document: (reference: string, issue: number | string) => `${issued(reference, issue)}/document`,
    documentOf: (reference: string, issue: number | string, username: string) =>
      `${issued(reference, issue)}/document/${username}`,
    changes: (reference: string) => `${timetable(reference)}/changes`,
    askForChange: (reference: string) => `${timetable(reference)}/changes/new`,
    change: (reference: string, id: string) => `${timetable(reference)}/changes/${id}`,
  },

  results: {
    show: results,
    headlines: (reference: string) => `${results(reference)}/headline-findings`,
  },

  fieldwork: {
    list: fieldwork,
    add: (reference: string) => `${fieldwork(reference)}/new`,
    note: (reference: string, id: string) => `${fieldwork(reference)}/notes/${id}`,
  },

  judgements: {
    list: judgements,
    standard: (reference: string, standard: string) => `${judgements(reference)}/${standard}`,
    prompt: (reference: string, standard: string, prompt: string) => `${judgements(reference)}/${standard}/${prompt}`,
    history: (reference: string, standard: string, prompt: string) =>
      `${judgements(reference)}/${standard}/${prompt}/history`,
    evidence: (reference: string, standard: string, prompt: string) =>
      `${judgements(reference)}/${standard}/${prompt}/evidence`,
    /** The answer alone, as JSON: for scripts that look for others' changes. */
    answer: (reference: string, standard: string, prompt: string) =>
      `${judgements(reference)}/${standard}/${prompt}/answer`,
    /** All answers of an inspection, as JSON. */
    answers: (reference: string) => `${inspection(reference)}/answers`,
  },

  ratings: {
    show: ratings,
    propose: (reference: string, standard: string) => `${ratings(reference)}/propose/${standard}`,
    review: (reference: string) => `${ratings(reference)}/review`,
    panel: (reference: string) => `${ratings(reference)}/panel`,
    /** Opens the next sitting of the panel. */
    sitting: (reference: string) => `${ratings(reference)}/sitting`,
    /** Checks what the panel decided, and completes it. */
    decision: (reference: string) => `${ratings(reference)}/decision`,
    decide: (reference: string, standard: string) => `${ratings(reference)}/panel/${standard}`,
  },

  report: {
    show: report,
    section: (reference: string, section: string) => `${report(reference)}/${section}`,
    publish: (reference: string) => `${report(reference)}/publish`,
  },

  published: {
    list: published,
    show: (reference: string) => `${published}/${reference}`,
    data: (reference: string) => `${published}/${reference}/data`,
  },
}
