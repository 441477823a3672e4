const inspection = (reference: string) => `/inspections/${reference}`
const background = (reference: string) => `${inspection(reference)}/background`
const meetings = (reference: string) => `${inspection(reference)}/meetings`

/** What files of planning belong to, with where they are. */
const homes = { background, slides: meetings }
type FileHome = keyof typeof homes

/** Files of background information, and of briefings. */
export const planningFiles = {
  /** One item of background information, with its files. */
  item: (reference: string, item: string) => `${background(reference)}/items/${item}`,
  /** A briefing of the programme, with its slides. */
  briefing: (reference: string, meeting: string) => `${meetings(reference)}/briefings/${meeting}`,
  /** The file itself. */
  show: (home: FileHome, reference: string, id: string) => `${homes[home](reference)}/files/${id}`,
  remove: (home: FileHome, reference: string, id: string) => `${homes[home](reference)}/files/${id}/remove`,
}
