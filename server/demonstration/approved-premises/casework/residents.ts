import { writeCsv } from 'hucre/csv'
import { addDays } from '#platform/dates.ts'

/** CRN, first and last name, date of birth, risk of serious harm, MAPPA. */
type Resident = readonly [string, string, string, string, string, string]

/** Those who live in the house: each with how many days before fieldwork he arrived. */
const current: readonly (readonly [number, Resident])[] = [
  [9, ['X418307', 'Kieran', 'Bell', '2004-05-19', 'High', 'Level 1']],
  [14, ['X560912', 'Alfie', 'Moore', '2002-11-02', 'High', 'Level 1']],
  [20, ['X427745', 'Yusuf', 'Ahmed', '2003-08-27', 'Very high', 'Level 2']],
  [25, ['X591036', 'Jordan', 'Carter', '2001-01-14', 'Medium', 'Not eligible']],
  [33, ['X436684', 'Liam', 'Walsh', '1996-03-30', 'High', 'Level 1']],
  [37, ['X502297', 'Marcus', 'Grant', '1984-12-08', 'High', 'Level 2']],
  [41, ['X445130', 'Darren', 'Foster', '1972-06-21', 'Medium', 'Not eligible']],
  [46, ['X513878', 'Imran', 'Khan', '1988-09-05', 'High', 'Level 1']],
  [52, ['X454409', 'Simon', 'Price', '1959-02-17', 'Very high', 'Level 2']],
  [58, ['X522061', 'Tyler', 'Reid', '2001-10-11', 'High', 'Level 1']],
  [63, ['X463952', 'Tomasz', 'Kowalski', '1981-07-24', 'High', 'Level 1']],
  [67, ['X531215', 'Neil', 'Gibson', '1963-04-03', 'Medium', 'Level 1']],
  [72, ['X472543', 'Jermaine', 'Rose', '1993-01-29', 'High', 'Level 2']],
  [78, ['X540764', 'Craig', 'Turner', '1976-08-16', 'High', 'Level 1']],
  [84, ['X481196', 'Owain', 'Griffiths', '1986-05-07', 'High', 'Level 1']],
  [98, ['X549320', 'Robert', 'Adams', '1955-12-22', 'Very high', 'Level 3']],
  [105, ['X490871', 'Lee', 'Chapman', '1990-02-10', 'High', 'Level 1']],
]

const completed = 'Completed successfully'

/** Those who have left: how many days before fieldwork each arrived and left, and how the placement ended. */
const former: readonly (readonly [number, number, string, Resident])[] = [
  [79, 34, 'Place withdrawn after enforcement action', ['X499638', 'Shane', 'Hunt', '1994-06-13', 'High', 'Level 2']],
  [80, 12, completed, ['X567082', 'Ian', 'Palmer', '1970-09-28', 'High', 'Level 1']],
  [97, 36, completed, ['X408457', 'Hassan', 'Ali', '1987-03-15', 'High', 'Level 1']],
  [96, 22, completed, ['X576519', 'Stuart', 'Mills', '1965-10-06', 'Medium', 'Not eligible']],
  [104, 27, completed, ['X517993', 'Connor', 'Lloyd', '1998-07-01', 'High', 'Level 1']],
  [118, 41, completed, ['X585340', 'Karl', 'Barnes', '1982-11-19', 'High', 'Level 2']],
]

const headers = [
  ...['crn', 'event_number', 'first_name', 'last_name', 'date_of_birth', 'rosh', 'mappa', 'practitioner_code'],
  ...['pdu', 'resident_status', 'stay_length', 'placement_outcome', 'start_date', 'end_date'],
]

/** Where the practitioners of the residents work, in turn. */
const pdus = ['Birmingham Central and South', 'Coventry', 'Birmingham Central and South', 'Walsall and Wolverhampton']

const longerThan = 28

/**
 * The long list of Larchwood House as CSV, everyone in it invented: its 17 residents, and those who have left since they came
 * in the last four months. Four stays are short, so that whichever eight are drawn, one is short and four at least are not.
 */
export const listOfResidents = (fieldwork: string): string => {
  const stays = [
    ...current.map(([arrived, resident]) => ({ arrived, left: null, outcome: 'Continuing', resident })),
    ...former.map(([arrived, left, outcome, resident]) => ({ arrived, left, outcome, resident })),
  ]
  const rows = stays.map(({ arrived, left, outcome, resident: [crn, ...person] }, i) => [
    ...[crn, '1', ...person, `N52A${String(101 + ((i * 7) % 19))}`],
    pdus[i % pdus.length] as string,
    left === null ? 'Current resident' : 'Former resident',
    arrived - (left ?? 0) > longerThan ? 'Longer (more than 28 days)' : 'Short (up to 28 days)',
    outcome,
    addDays(fieldwork, -arrived),
    left === null ? '' : addDays(fieldwork, -left),
  ])
  return writeCsv(rows, { headers })
}
