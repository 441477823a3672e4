/** A line of enquiry: a question that evidence raises, to be followed in fieldwork (EVID-07; DIPP manual 3.6). */
export interface Enquiry {
  id: string
  /** The item that it was raised from. */
  item: string
  text: string
  assignedTo: string
  openedAt: Date
  openedBy: string
  closed: { at: Date; by: string; found: string } | null
}

/** Why a line of enquiry cannot be closed. Empty: it can. */
export const reasonsNotToCloseEnquiry = ({ closed }: Enquiry, found: string): string[] => [
  ...(closed ? ['Someone else has closed it meanwhile'] : []),
  ...(found.trim() === '' ? ['Enter what was found'] : []),
]
