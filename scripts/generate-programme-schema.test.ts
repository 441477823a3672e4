import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { isDeepStrictEqual } from 'node:util'
import { programmeSchemas } from './generate-programme-schema.ts'

const folder = new URL('../programmes/schema/', import.meta.url)

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

interface Schema {
  required?: string[]
  additionalProperties?: boolean
  properties?: Record<string, { items?: Schema }>
}

const itemsOf = (file: string, list: string): Schema =>
  (programmeSchemas().get(file) as Schema).properties?.[list]?.items ?? {}

test('PROG-01 the JSON Schemas for editors say what the schema says: npm run schema writes them', () => {
  const schemas = programmeSchemas()
  const files = readdirSync(folder).filter(file => file.endsWith('.json'))
  assert.deepEqual(files.sort(), [...schemas.keys()].sort())
  const outOfDate = files.filter(
    file => !isDeepStrictEqual(JSON.parse(readFileSync(new URL(file, folder), 'utf8')), plain(schemas.get(file))),
  )
  assert.deepEqual(outOfDate, [])
})

test('PROG-01 what has a value when left out need not be written, and nothing unknown may be', () => {
  const { required, additionalProperties } = itemsOf('timeline.json', 'steps')
  assert.equal(additionalProperties, false)
  assert.ok(required?.includes('from'))
  assert.ok(!required?.includes('walesWeeks'))
})
