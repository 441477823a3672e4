import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { Page } from '#platform/web/page.ts'
import type { Download } from '#platform/web/view.ts'
import { programmeZip } from '../files/programme-zip.ts'
import { getProgramme } from '../queries.ts'
import type { Programme } from '../schema/index.ts'
import { programmeWorkbook } from '../workbook/write-workbook.ts'
import type { VersionParams } from './programme.ts'

const formats: Record<
  'yaml' | 'xlsx',
  { ending: string; type: string; pack(programme: Programme): Promise<Uint8Array> }
> = {
  yaml: { ending: 'zip', type: 'application/zip', pack: async programme => programmeZip(programme) },
  xlsx: {
    ending: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    pack: programmeWorkbook,
  },
}
const format = z.enum(['yaml', 'xlsx'])

/** Packed once: a version does not change, and packing takes longer than reading. Told apart by content, as the queries are. */
const packed = new WeakMap<Programme, Map<string, Promise<Uint8Array>>>()

const pack = (programme: Programme, name: z.infer<typeof format>): Promise<Uint8Array> => {
  const known = packed.get(programme) ?? new Map<string, Promise<Uint8Array>>()
  packed.set(programme, known)
  const bytes = known.get(name) ?? formats[name].pack(programme)
  known.set(name, bytes)
  return bytes
}

/** One version as a zip of its YAML files or as a workbook: what can be uploaded again, unchanged (PROG-08). */
export const downloadPage = ({ db }: { db: Db }): Page<VersionParams> => ({
  path: paths.standards.download(':programme', ':version'),
  permission: 'public',
  audit: 'STANDARDS_DOWNLOAD',

  async get({ params, query }): Promise<Download> {
    const chosen = format.safeParse(query.format)
    if (!chosen.success) throw new NotFound(`format ${query.format}`)
    const programme = await getProgramme(db, params.programme, params.version)
    const { ending, type } = formats[chosen.data]
    return {
      download: `${params.programme}-${params.version}.${ending}`,
      type,
      body: await pack(programme, chosen.data),
    }
  },
})
