import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import { mojHeader, mojIdentityBar, mojPrimaryNavigation } from '#platform/web/moj.ts'
import type { Place } from '#platform/web/view.ts'
import type { Surroundings } from './surroundings.ts'
import type { LayoutText } from './text.ts'

const addresses: Record<Place, string> = {
  work: paths.work,
  door: paths.door.own,
  inspections: paths.inspections.list,
  standards: paths.standards.list,
  published: paths.published.list,
  people: paths.people.list,
  quality: paths.quality,
}
const forStaff: readonly Place[] = ['work', 'inspections', 'standards', 'published', 'people', 'quality']
const forOutsiders: readonly Place[] = ['door', 'standards', 'published', 'quality']
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

const placesFor = ({ username, outside }: Surroundings): readonly Place[] => {
  if (!username) return forPublic
  return outside ? forOutsiders : forStaff
}

/** Who is signed in, and the six places of the site; the public sees three, and someone from outside their inspection too. */
export const navigation = (surroundings: Surroundings, text: LayoutText, place?: Place): Html => html`
  ${
    surroundings.username &&
    html`<div role="region" aria-label="${text.whoIsSignedIn}">
      ${mojIdentityBar({ title: { html: html`${surroundings.name}${surroundings.roles && html` · ${surroundings.roles}`}` } })}
    </div>`
  }
  ${mojPrimaryNavigation({
    label: text.navigation,
    items: placesFor(surroundings).map(item => ({
      text: text.places[item],
      href: addresses[item],
      active: item === place,
    })),
  })}`
