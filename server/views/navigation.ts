import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import { mojHeader, mojIdentityBar, mojPrimaryNavigation } from '#platform/web/moj.ts'
import type { Place } from '#platform/web/view.ts'
import type { Surroundings } from './surroundings.ts'
import type { LayoutText } from './text.ts'

const addresses: Record<Place, string> = {
  work: paths.work,
  inspections: paths.inspections.list,
  standards: paths.standards.list,
  published: paths.published.list,
  people: paths.people.list,
  quality: paths.quality,
}
const forStaff: readonly Place[] = ['work', 'inspections', 'standards', 'published', 'people', 'quality']
const forPublic: readonly Place[] = ['standards', 'published', 'quality']

/** The bar at the very top: whose service it is, and the way in or out. */
export const header = ({ username, language, otherLanguage }: Surroundings, text: LayoutText): Html =>
  mojHeader({
    organisationLabel: { text: text.organisation, href: paths.home },
    serviceLabel: { text: text.service, href: paths.home },
    navigation: {
      label: text.footer,
      items: [
        {
          text: text.otherLanguage,
          href: otherLanguage,
          attributes: { lang: language === 'en' ? 'cy' : 'en', hreflang: language === 'en' ? 'cy' : 'en' },
        },
        username ? { text: text.signOut, href: paths.signOut } : { text: text.signIn, href: paths.signIn },
      ],
    },
  })

/** Who is signed in, and the six places of the site; the public sees three. */
export const navigation = ({ username, name, roles }: Surroundings, text: LayoutText, place?: Place): Html => html`
  ${
    username &&
    html`<div role="region" aria-label="${text.whoIsSignedIn}">
      ${mojIdentityBar({ title: { html: html`${name}${roles && html` · ${roles}`}` } })}
    </div>`
  }
  ${mojPrimaryNavigation({
    label: text.navigation,
    items: (username ? forStaff : forPublic).map(item => ({
      text: text.places[item],
      href: addresses[item],
      active: item === place,
    })),
  })}`
