const en = {
  heading: 'Calendar',
  address: 'Address of the calendar',
  addressHint: 'Copy it into your calendar program, where it says “add a calendar from the internet” or “subscribe”.',
  warning: 'Warning',
  once: 'It is shown only now. Whoever has it can read the calendar without signing in: give it to nobody.',
  since: (when: string) =>
    `Your calendar has had its address since ${when}. If it is lost, or others have it, make a new one: the old one is then refused.`,
  make: 'Make an address',
  renew: 'Make a new address',
  end: 'Take the address away',
  ended: 'The calendar has no address any more',
  ofInspection: (place: string) =>
    `A calendar of every date and meeting of the inspection of ${place} that keeps itself up to date in your own calendar program.`,
  ofDoor: (place: string) =>
    `A calendar of the dates of the inspection of ${place}, and of its meetings once they are shared with you. It keeps itself up to date in your own calendar program, as long as you have access.`,
  ofOwn:
    'A calendar of the dates that you answer for, of fieldwork and of your meetings, in all your inspections, that keeps itself up to date in your own calendar program.',
  holdsNot: 'It has no names of people and nothing about cases.',
  link: 'Keep these dates in your own calendar',
}

const cy: typeof en = {
  heading: 'Calendr',
  address: 'Cyfeiriad y calendr',
  addressHint: 'Copïwch ef i’ch rhaglen galendr, lle mae’n dweud “ychwanegu calendr o’r rhyngrwyd” neu “tanysgrifio”.',
  warning: 'Rhybudd',
  once: 'Dim ond nawr y caiff ei ddangos. Gall pwy bynnag sydd ag ef ddarllen y calendr heb fewngofnodi: peidiwch â’i roi i neb.',
  since: when =>
    `Mae gan eich calendr ei gyfeiriad ers ${when}. Os yw wedi’i golli, neu os oes gan eraill ef, gwnewch un newydd: gwrthodir yr hen un wedyn.`,
  make: 'Gwneud cyfeiriad',
  renew: 'Gwneud cyfeiriad newydd',
  end: 'Dileu’r cyfeiriad',
  ended: 'Nid oes gan y calendr gyfeiriad mwyach',
  ofInspection: place =>
    `Calendr o holl ddyddiadau a chyfarfodydd arolygiad ${place}, sy’n ei ddiweddaru ei hun yn eich rhaglen galendr.`,
  ofDoor: place =>
    `Calendr o ddyddiadau arolygiad ${place}, ac o’i gyfarfodydd ar ôl iddynt gael eu rhannu â chi. Mae’n ei ddiweddaru ei hun yn eich rhaglen galendr, cyhyd â bod gennych fynediad.`,
  ofOwn:
    'Calendr o’r dyddiadau yr ydych yn gyfrifol amdanynt, o waith maes ac o’ch cyfarfodydd, yn eich holl arolygiadau, sy’n ei ddiweddaru ei hun yn eich rhaglen galendr.',
  holdsNot: 'Nid oes ynddo enwau pobl na dim am achosion.',
  link: 'Cadw’r dyddiadau hyn yn eich calendr eich hun',
}

export type SubscriptionText = typeof en
export const subscriptionText = { en, cy }
