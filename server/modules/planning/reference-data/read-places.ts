import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from 'hucre/csv'
import { z } from 'zod'
import { isDay } from '#platform/dates.ts'
import type { Place } from '../rules/place.ts'

const text = z.string().trim().min(1, 'must not be empty')
const yesNo = z.enum(['yes', 'no'], 'must be yes or no').transform(value => value === 'yes')
const day = z.string().refine(isDay, 'must be a date such as 2025-03-01')
const codes = z.string().transform(value => value.split(' ').filter(Boolean))

const files = {
  'nations.csv': z.object({ code: text, name: text }),
  'regions.csv': z.object({ code: text, name: text, wales: yesNo }),
  'pdus.csv': z.object({
    region_code: text,
    code: text,
    name: text,
    valid_from: day,
    valid_to: z.union([z.literal(''), day]),
    predecessor_codes: codes,
    note: z.string(),
  }),
  'approved-premises.csv': z.object({
    code: text,
    name: text,
    region_code: text,
    type: text,
    sex: text,
    beds: z.coerce.number().int().min(1, 'must be a number of beds'),
    independent: yesNo,
    invented: yesNo,
  }),
}

type Row<File extends keyof typeof files> = z.infer<(typeof files)[File]>

const read = <File extends keyof typeof files>(folder: string, file: File): Row<File>[] => {
  const [header = [], ...rows] = parseCsv(readFileSync(join(folder, file), 'utf8'))
  return rows.map((cells, i) => {
    const row = Object.fromEntries(header.map((name, column) => [name, String(cells[column] ?? '')]))
    const result = files[file].safeParse(row)
    if (result.success) return result.data as Row<File>
    const faults = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
    throw new Error(`${file}, line ${i + 2}: ${faults.join('; ')}`)
  })
}

/** Where no first day is known: before any inspection there could be. */
const always = '2000-01-01'

const lasting = { validFrom: always, validTo: null, predecessors: [], invented: false, note: '' }

const describe = ({ type, sex, beds, independent }: Row<'approved-premises.csv'>): string =>
  [
    type === 'standard' ? null : `${type[0]?.toUpperCase()}${type.slice(1).replaceAll('-', ' ')}`,
    `For ${sex}`,
    `${beds} beds`,
    independent ? 'independent' : null,
  ]
    .filter(part => part !== null)
    .join(', ')

/**
 * Every place of the reference data in a folder: the nation, regions, probation delivery units and approved premises.
 * @throws Error with file and line for a row that is not as `reference-data/README.md` says, or names an unknown region.
 */
export const readPlaces = (folder: string): Place[] => {
  const regions = read(folder, 'regions.csv')
  const regionOf = (code: string) => {
    const region = regions.find(each => each.code === code)
    if (!region) throw new Error(`There is no region ${code} in regions.csv`)
    return { regionCode: code, wales: region.wales }
  }
  return [
    ...read(folder, 'nations.csv').map(
      (row): Place => ({ ...lasting, ...row, kind: 'nation', regionCode: null, wales: false }),
    ),
    ...regions.map((row): Place => ({ ...lasting, ...row, kind: 'region', regionCode: null })),
    ...read(folder, 'pdus.csv').map(
      ({ code, name, region_code, valid_from, valid_to, predecessor_codes, note }): Place => ({
        code,
        kind: 'pdu',
        name,
        ...regionOf(region_code),
        validFrom: valid_from,
        validTo: valid_to || null,
        predecessors: predecessor_codes,
        invented: false,
        note,
      }),
    ),
    ...read(folder, 'approved-premises.csv').map(
      (row): Place => ({
        ...lasting,
        code: row.code,
        kind: 'approved-premises',
        name: row.name,
        ...regionOf(row.region_code),
        invented: row.invented,
        note: describe(row),
      }),
    ),
  ]
}
