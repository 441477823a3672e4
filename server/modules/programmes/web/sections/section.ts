import type { Html } from '#platform/web/html.ts'

/** One part of a programme’s page: its place in the address, its heading, and all of it. */
export interface Section {
  id: string
  heading: string
  content: Html
}
