import type { z } from 'zod'
import { didYouMean } from '../rules/nearest.ts'
import { type Path, pathInWords } from '../rules/path.ts'
import type { Fault, ReadSection } from './fault.ts'
import { humanMessage } from './human-message.ts'

const at = (path: readonly PropertyKey[]): Path => path.filter(key => typeof key !== 'symbol')

const knownKeys = (issue: object): string[] => {
  const { def } = (issue as { inst?: { def?: { shape?: object } } }).inst ?? {}
  return Object.keys(def?.shape ?? {})
}

/** What the schema says of this section: its value when it is whole, or its faults, a separate one for each unknown name. */
export const parseSection = <S extends z.ZodType>(
  schema: S,
  section: ReadSection,
): { value: z.output<S>; faults?: never } | { value?: never; faults: Fault[] } => {
  const known = new Map<string, string[]>()
  const parsed = schema.safeParse(section.content, {
    error: issue => {
      if (issue.code === 'unrecognized_keys') known.set(at(issue.path ?? []).join('\n'), knownKeys(issue))
      return humanMessage(issue)
    },
  })
  if (parsed.success) return { value: parsed.data }
  const faults = parsed.error.issues.flatMap((issue): Fault[] => {
    const path = at(issue.path)
    if (issue.code !== 'unrecognized_keys')
      return [{ ...section.locate(path), path: pathInWords(section.content, path), message: issue.message }]
    const names = known.get(path.join('\n')) ?? []
    return issue.keys.map(key => ({
      ...section.locate(path, key),
      path: pathInWords(section.content, path),
      message: `“${key}” is not known here${didYouMean(key, names)}`,
    }))
  })
  return { faults }
}
