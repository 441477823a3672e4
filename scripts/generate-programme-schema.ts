/**
 * Writes programmes/schema/*.json: a JSON Schema for each file of a programme, by which editors complete and check it while
 * it is written. Source: server/modules/programmes/schema/.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { sections } from '../server/modules/programmes/schema/index.ts'

const folder = fileURLToPath(new URL('../programmes/schema/', import.meta.url))

/** The JSON Schemas as they should be, by the names of their files: `standards.json`. */
export const programmeSchemas = (): Map<string, object> =>
  new Map(
    Object.entries(sections).map(([name, section]) => {
      const schema = z.toJSONSchema(section, { io: 'input', target: 'draft-7' })
      return [`${name}.json`, { ...schema, title: `${name}.yaml of an inspection programme` }]
    }),
  )

if (import.meta.main) {
  mkdirSync(folder, { recursive: true })
  for (const [file, schema] of programmeSchemas()) writeFileSync(`${folder}${file}`, JSON.stringify(schema, null, 2))
}
