import type { Readable } from 'node:stream'
import type { English } from './english.ts'
import type { FormErrors } from './form.ts'
import type { Html, Printable } from './html.ts'

/** Where a page stands in the site: one of the primary navigation's entries. `door`: the inspection of someone from outside. */
export type Place = 'work' | 'door' | 'inspections' | 'standards' | 'published' | 'people' | 'quality'

/** A page's own side navigation, as the inspection's. */
export interface SideNavigation {
  label: string
  items: readonly { text: string; href: string; active: boolean }[]
}

/** Words in the language of the page, or in English whatever that is. */
export type Words = string | English

/** What a page says. The layout adds the rest: title, error summary, navigation. */
export interface View {
  heading: Words
  content: Html
  /** Above the heading: what the page is part of. */
  caption?: Printable
  /** The title in the browser's tab, where the heading alone would not tell which page it is. All of it in one language. */
  title?: Words | undefined
  place?: Place | undefined
  backLink?: string | undefined
  sideNavigation?: SideNavigation | undefined
  /** Over the whole width, above the side navigation: the inspection's own heading. */
  banner?: Html | undefined
  /** Uses the whole width of the page, for grids and judging. */
  wide?: boolean | undefined
  /** Said once, at the top: what was just done. */
  notice?: string | undefined
  /** What is wrong with the form as sent: makes the answer a 400. */
  errors?: FormErrors | undefined
  /** Another status than 200, or 400 with errors. */
  status?: number | undefined
  /** Scripts of ours that improve the page: names in `assets/`, as `autosave`. */
  scripts?: readonly string[] | undefined
}

/** Go there instead. `notice` is said at the top of the page that comes. */
export interface Redirect {
  redirect: string
  notice?: string | undefined
}

/** A file instead of a page. Never shown inline unless it is text or JSON. A stream is sent as it is read. */
export interface Download {
  download: string
  type: string
  body: string | Uint8Array | Readable
  inline?: boolean | undefined
}

/** A form that is saved as it is typed was saved: JSON for the script, a redirect for everyone else. */
export interface Saved {
  saved: { version: number; words: string; remarks?: readonly string[] }
  redirect: string
}

/** Someone else changed it since this person saw it. Nothing was overwritten: both texts are shown, and the person chooses. */
export interface Clash {
  clash: { version: number; words: string; theirs: Record<string, string | readonly string[]> }
  view: View
}

export type Answer = View | Redirect | Download | Saved | Clash

declare module 'fastify' {
  interface FastifyReply {
    /** Sends a view as a page, in the layout. */
    view(view: View): FastifyReply
  }
}
