/** How many cases of one kind the long list, what could be drawn, and the sample have. */
export interface ComparedKind {
  name: string
  list: number
  eligible: number
  sample: number
}

/** The sample beside the long list by one thing: PDU, risk, sentence, sex, age, ethnicity (SAMP-14). */
export interface Comparison {
  id: string
  name: string
  kinds: readonly ComparedKind[]
}
