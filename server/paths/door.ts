import { asked, type DocumentQuery } from './document-query.ts'

const show = (reference: string) => `/your-inspection/${reference}`
const evidence = (reference: string) => `${show(reference)}/evidence`
const uploads = (reference: string) => `${show(reference)}/uploads`

/** What people of the inspected body see of the one inspection that they are invited to. */
export const door = {
  /** Leads to the inspection of whoever asks. */
  own: '/your-inspection',
  show,
  plan: (reference: string) => `${show(reference)}/plan`,
  /** The reader's own address of a calendar of what the door shows. */
  calendar: (reference: string) => `${show(reference)}/plan/calendar`,
  announcement: (reference: string) => `${show(reference)}/announcement`,
  document: (reference: string, document: string, query?: DocumentQuery) =>
    `${show(reference)}/announcement/${document}${asked(query)}`,
  evidence,
  item: (reference: string, item: string) => `${evidence(reference)}/${item}`,
  organisation: (reference: string) => `${show(reference)}/organisation-information`,
  /** Where scripts announce a file that they send in pieces, and each of its pieces. */
  uploads,
  upload: (reference: string, id: string) => `${uploads(reference)}/${id}`,
  sample: (reference: string) => `${show(reference)}/sample`,
  sampledCase: (reference: string, id: string) => `${show(reference)}/sample/${id}`,
  people: (reference: string) => `${show(reference)}/people`,
  meetings: (reference: string) => `${show(reference)}/meetings`,
  /** When its people cannot come to meetings. */
  availability: (reference: string) => `${show(reference)}/availability`,
  meetingRecord: (reference: string, id: string) => `${show(reference)}/meetings/${id}`,
  /** A briefing that the inspected body gives, with the slides that it sends. */
  briefing: (reference: string, meeting: string) => `${show(reference)}/briefings/${meeting}`,
  person: (reference: string, id: string) => `${show(reference)}/people/${id}`,
}

export const invitation = {
  /** Sends a new link to whoever was invited. */
  ask: '/invitation',
  open: (token: string) => `/invitation/${token}`,
}
