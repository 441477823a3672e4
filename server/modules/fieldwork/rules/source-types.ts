/** The kinds of source that evidence comes from (AP manual 2.2, 4.2; DIPP manual 6.1). */
export const sourceTypes = [
  { id: 'case', name: 'Casework' },
  { id: 'interview', name: 'Interview or meeting with staff or leaders' },
  { id: 'focus-group', name: 'Focus group' },
  { id: 'people-on-probation', name: 'Views of residents or people on probation' },
  { id: 'observation', name: 'Observation' },
  { id: 'stakeholder', name: 'Partner or stakeholder' },
  { id: 'document', name: 'Policy, procedure or other document' },
  { id: 'data', name: 'Data and performance information' },
] as const

/** How far the evidence can be trusted: the panel considers the validity of each piece (AP manual 5.2). */
export const validities = [
  { id: 'strong', name: 'Strong', hint: 'Seen at first hand, or confirmed by another source' },
  { id: 'moderate', name: 'Moderate', hint: 'Credible, not yet confirmed' },
  { id: 'limited', name: 'Limited', hint: 'One account, or out of date' },
] as const

/** How much it matters to the judgement: its impact weighting (AP manual 5.2). */
export const weights = [
  { id: 'high', name: 'High', hint: 'Could decide the answer by itself' },
  { id: 'medium', name: 'Medium', hint: 'Supports the answer' },
  { id: 'low', name: 'Low', hint: 'Background' },
] as const

/** The name of a kind of source, as people read it. */
export const sourceName = (id: string): string => sourceTypes.find(type => type.id === id)?.name ?? id
