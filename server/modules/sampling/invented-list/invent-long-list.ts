import { writeCsv } from 'hucre/csv'
import { addDays } from '#platform/dates.ts'
import { randomFrom } from '../rules/random.ts'
import { seedNumbers } from '../seed-numbers.ts'
import { type Chance, chanceFrom } from './chance.ts'
import { oddities } from './oddities.ts'
import { crnOf, type InventedPerson, inventPerson } from './person.ts'
import { type InventedPractitioner, practitionersOf } from './practitioners.ts'
import { type InventedSentence, inventSentence } from './sentence.ts'

/** Which list is invented. */
export interface InventedListOrder {
  region: { code: string; name: string }
  pdus: readonly { code: string; name: string }[]
  rows: number
  /** The same seed gives the same list. */
  seed: string
  /** A day of the fieldwork week that the list is for. */
  fieldwork: string
}

/** The columns of a list from nDelius, in their order there. */
export const inventedHeadings = [
  ...['crn', 'event_number', 'pnc', 'first_name', 'last_name', 'date_of_birth', 'sex', 'ethnicity', 'sentence_type'],
  ...['requirements', 'rosh', 'start_date', 'end_date', 'region', 'pdu', 'team', 'practitioner_code'],
  ...['practitioner_grade', 'under_review', 'suspension', 'suspension_date', 'pss_only', 'release_date'],
  ...['licence_end_date', 'restricted', 'transferred'],
]

/** One row in so many is out of the ordinary. */
const oneOddIn = 12

const written = (cell: string): string => cell.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1')

/** How contact was suspended: mostly Reset, above all where there is post-sentence supervision only. */
const suspensionOf = (chance: Chance, { kind, pssOnly, startDate }: InventedSentence): [string, string] => {
  const suspension = chance.weighted([
    ['', pssOnly ? 20 : 85],
    ['Reset', pssOnly ? 75 : kind === 'pss' ? 40 : 9],
    ['Impact', 6],
  ])
  return [suspension, suspension === '' ? '' : addDays(startDate, chance.between(0, pssOnly ? 30 : 180))]
}

const ordinaryRow = (
  chance: Chance,
  {
    person,
    sentence,
    practitioner,
  }: { person: InventedPerson; sentence: InventedSentence; practitioner: InventedPractitioner },
): Record<string, string> => {
  const [suspension, suspensionDate] = suspensionOf(chance, sentence)
  const isEnded = suspension === '' && chance.happens(0.04)
  return {
    crn: person.crn,
    event_number: chance.happens(0.7) ? '1' : String(chance.between(2, 5)),
    pnc: person.pnc,
    first_name: person.firstName,
    last_name: person.lastName,
    date_of_birth: person.dateOfBirth,
    sex: person.sex,
    ethnicity: person.ethnicity,
    sentence_type: sentence.type,
    requirements: sentence.requirements,
    rosh: sentence.rosh,
    start_date: sentence.startDate,
    end_date: isEnded ? addDays(sentence.startDate, chance.between(10, 150)) : '',
    team: practitioner.team,
    practitioner_code: practitioner.code,
    practitioner_grade: practitioner.grade,
    suspension,
    suspension_date: suspensionDate,
    pss_only: sentence.pssOnly ? 'Yes' : 'No',
    release_date: sentence.releaseDate,
    licence_end_date: sentence.licenceEndDate,
    restricted: 'No',
    transferred: 'No',
  }
}

/**
 * INVENTED, every case and person of it: a long list as nDelius gives it, as CSV, for demonstrations and tests. CRNs begin
 * with X. Sizes of PDUs, kinds of sentence, risk, requirements, suspensions and caseloads have realistic shapes (domain
 * notes 7); two thirds of the cases begin in the two weeks 30 and 29 weeks before fieldwork.
 */
export const inventLongList = ({ region, pdus, rows, seed, fieldwork }: InventedListOrder): string => {
  const chance = chanceFrom(randomFrom(seedNumbers('invented long list', region.code, seed)))
  const places = pdus.map((pdu, i) => {
    const practitionerFor = practitionersOf(chance, `${region.code}${String.fromCharCode(65 + (i % 26))}`)
    return [{ pdu, practitionerFor }, 0.5 + 1.5 * chance.unit()] as const
  })
  const firstCrn = chance.between(0, 999_999)
  const people: InventedPerson[] = []
  const lines = Array.from({ length: rows }, (_, i) => {
    const { pdu, practitionerFor } = chance.weighted(places)
    const sentence = inventSentence(chance, fieldwork)
    const person = inventPerson(chance, crnOf(i, firstCrn), sentence.startDate)
    people.push(person)
    const ordinary = ordinaryRow(chance, { person, sentence, practitioner: practitionerFor(sentence.rosh) })
    const odd = i % oneOddIn === oneOddIn - 1 ? oddities[Math.floor(i / oneOddIn) % oddities.length] : undefined
    const earlier = people[i - chance.between(1, oneOddIn - 1)]
    const row = {
      ...ordinary,
      region: region.name,
      pdu: pdu.name,
      ...(odd && earlier ? odd({ sentence, earlier }) : {}),
    }
    return inventedHeadings.map(heading => written((row as Record<string, string>)[heading] ?? ''))
  })
  return writeCsv(lines, { headers: inventedHeadings })
}
