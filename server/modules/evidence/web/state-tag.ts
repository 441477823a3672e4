import { govukTag } from '#platform/web/govuk.ts'
import type { Html } from '#platform/web/html.ts'
import type { ItemState } from '../rules/item-state.ts'

/** Where an item stands, in words, in English and Welsh: the inspected body reads them too. */
export const stateNames: Record<'en' | 'cy', Record<ItemState, string>> = {
  en: {
    due: 'To be sent',
    overdue: 'Overdue',
    received: 'Received',
    late: 'Received late',
    unavailable: 'Not available',
  },
  cy: {
    due: 'I’w anfon',
    overdue: 'Yn hwyr',
    received: 'Wedi dod i law',
    late: 'Wedi dod i law yn hwyr',
    unavailable: 'Ddim ar gael',
  },
}

const colours: Record<ItemState, string> = {
  due: 'govuk-tag--blue',
  overdue: 'govuk-tag--red',
  received: 'govuk-tag--green',
  late: 'govuk-tag--yellow',
  unavailable: 'govuk-tag--grey',
}

/** Where an item stands, in words on a colour. */
export const stateTag = (state: ItemState, language: 'en' | 'cy' = 'en'): Html =>
  govukTag({ text: stateNames[language][state], classes: `${colours[state]} lantern-tag` })
