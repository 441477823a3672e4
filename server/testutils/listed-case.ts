import type { ListedCase, Person } from '../modules/sampling/rules/listed-case.ts'

type Given = Partial<Omit<ListedCase, 'line' | 'person'>> & { person?: Partial<Person> }

/** An invented case on a line of a long list: of a person and with a practitioner of its own, but for what is given. */
export const listedCase = (line: number, { person = {}, facts = {}, ...given }: Given = {}): ListedCase => ({
  line,
  person: {
    crn: `X${String(line).padStart(6, '0')}`,
    pnc: '',
    firstName: '',
    lastName: '',
    dateOfBirth: '',
    ...person,
  },
  eventNumber: '1',
  region: 'North East',
  pdu: 'Gateshead',
  team: '',
  practitioner: `N54A${line}`,
  facts,
  ...given,
})
