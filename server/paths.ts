/**
 * The site map: every address of the service, and the one way to make a link. Imports nothing but its own parts, so any file may
 * use it.
 */
import { cases, results, timetable } from './paths/casework.ts'
import { asked, type DocumentQuery } from './paths/document-query.ts'
import { door, invitation } from './paths/door.ts'
import { planningFiles } from './paths/planning-files.ts'

const standards = '/standards'
const published = '/inspections/published'
const inspection = (reference: string) => `/inspections/${reference}`
const judgements = (reference: string) => `${inspection(reference)}/judgements`
const ratings = (reference: string) => `${inspection(reference)}/ratings`
const report = (reference: string) => `${inspection(reference)}/report`
const sample = (reference: string, id: string) => `${inspection(reference)}/samples/${id}`
const announcement = (reference: string) => `${inspection(reference)}/announcement`
const meetings = (reference: string) => `${inspection(reference)}/meetings`
const evidence = (reference: string) => `${inspection(reference)}/evidence`
const fieldwork = (reference: string) => `${inspection(reference)}/fieldwork`

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

  door,
  invitation,
  planningFiles,

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

  meetings: {
    list: meetings,
    add: (reference: string) => `${meetings(reference)}/new`,
    /** When people of the inspected body cannot come. */
    availability: (reference: string) => `${meetings(reference)}/availability`,
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
    /** What an item shows, as JSON: for scripts that look for others' changes. */
    review: (reference: string, item: string) => `${evidence(reference)}/items/${item}/review`,
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

  cases,
  timetable,
  results,

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
