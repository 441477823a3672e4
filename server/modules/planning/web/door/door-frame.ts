import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { View } from '#platform/web/view.ts'
import type { OpenDoor } from '../../queries/door/open-door.ts'
import { type DoorSection, doorSectionsOf } from '../../rules/door/sections.ts'
import { doorText } from './text.ts'

const addresses: Record<DoorSection, (reference: string) => string> = {
  overview: paths.door.show,
  plan: paths.door.plan,
  announcement: paths.door.announcement,
  meetings: paths.door.meetings,
  evidence: paths.door.evidence,
  organisation: paths.door.organisation,
  sample: paths.door.sample,
  people: paths.door.people,
}

/**
 * What every page of the inspected body has around it, to spread into its view: what is inspected, and their own navigation with
 * the page's part marked. In English and Welsh; what the programme says stays English.
 */
export const doorFrame = (
  door: OpenDoor,
  active: DoorSection,
  language: Language,
): Pick<View, 'banner' | 'sideNavigation' | 'place'> => {
  const { inspection, programme } = door
  const text = inLanguage(doorText, language)
  return {
    place: 'door',
    banner: html`
      <div class="lantern-inspection">
        <p class="govuk-heading-m lantern-inspection__place">${inspection.placeName}</p>
        <p class="govuk-body lantern-inspection__about">
          ${english(programme.programme.name)}. ${text.fieldwork} ${formatDay(inspection.fieldwork, language)}
        </p>
      </div>`,
    sideNavigation: {
      label: text.parts(inspection.placeName),
      items: doorSectionsOf(door).map(section => ({
        text: text.sections[section],
        href: addresses[section](inspection.reference),
        active: section === active,
      })),
    },
  }
}
