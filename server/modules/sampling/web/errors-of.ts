import type { FormErrors } from '#platform/web/form.ts'
import type { Reason } from '../rules/wanted-draw.ts'

/** Reasons as the errors of a form: all in the summary, the first of each beside its field. Undefined when there are none. */
export const errorsOf = (reasons: readonly Reason[]): FormErrors | undefined => {
  if (reasons.length === 0) return undefined
  const field: FormErrors['field'] = {}
  for (const { field: name, text } of reasons) field[name] ??= { text }
  return { list: reasons.map(({ field: name, text }) => ({ text, href: `#${name}` })), field }
}
