import type { Attributes } from './govuk-params.ts'
import type { Html } from './html.ts'
import { macro } from './macros.ts'

// MoJ's frontend has neither options nor fixtures to read, so these types follow its documentation and templates.

type Content = { text: string; html?: undefined } | { html: Html; text?: undefined }
type Common = { classes?: string | undefined; attributes?: Attributes | undefined }

export type MojBadgeParams = Content & Common

export type MojAlertParams = Common & {
  variant: 'information' | 'success' | 'warning' | 'error'
  /** Read out before the content; shown when there is no content, or with `showTitleAsHeading`. */
  title: string
  text?: string | undefined
  html?: Html | undefined
  showTitleAsHeading?: boolean | undefined
  headingTag?: 'h2' | 'h3' | 'h4' | undefined
  dismissible?: boolean | undefined
  dismissText?: string | undefined
  disableAutoFocus?: boolean | undefined
  focusOnDismissSelector?: string | undefined
  role?: string | undefined
}

export type MojFilterParams = {
  heading: Content
  /** The form's fields. */
  optionsHtml: Html
  submit?: { text?: string | undefined; attributes?: Attributes | undefined } | undefined
  selectedFilters?:
    | {
        heading: Content
        clearLink: { text: string; href: string }
        categories: readonly { heading: Content; items: readonly { text: string; href: string }[] }[]
      }
    | undefined
  attributes?: Attributes | undefined
}

type Link = { href: string; active?: boolean | undefined; attributes?: Attributes | undefined } & Content

export type MojHeaderParams = {
  organisationLabel?: ({ href?: string | undefined } & Content) | undefined
  serviceLabel?: ({ href?: string | undefined } & Content) | undefined
  navigation?: { label: string; items: readonly Link[] } | undefined
  containerClasses?: string | undefined
}

export type MojIdentityBarParams = Common & {
  title?: Content | undefined
}

export type MojPrimaryNavigationParams = Common & {
  label: string
  items: readonly Link[]
  searchHtml?: Html | undefined
  containerClasses?: string | undefined
}

export type MojSideNavigationParams = Common & { label: string; items: readonly Link[] }

const moj = <Params>(component: string, name: string) => macro<Params>(`moj/components/${component}/macro.njk`, name)

export const mojBadge = moj<MojBadgeParams>('badge', 'mojBadge')
export const mojAlert = moj<MojAlertParams>('alert', 'mojAlert')
export const mojFilter = moj<MojFilterParams>('filter', 'mojFilter')
export const mojHeader = moj<MojHeaderParams>('header', 'mojHeader')
export const mojIdentityBar = moj<MojIdentityBarParams>('identity-bar', 'mojIdentityBar')
export const mojPrimaryNavigation = moj<MojPrimaryNavigationParams>('primary-navigation', 'mojPrimaryNavigation')
export const mojSideNavigation = moj<MojSideNavigationParams>('side-navigation', 'mojSideNavigation')
