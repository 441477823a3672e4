import type { FormErrors } from './form.ts'

/**
 * Reasons as the errors of a form: all in the summary, the first of each beside its field. `hrefs` says where the summary
 * leads for fields that are several inputs, or are on another page. Undefined when there are no reasons.
 */
export const errorsOf = (
  reasons: readonly { field: string; text: string }[],
  hrefs: Readonly<Record<string, string>> = {},
): FormErrors | undefined => {
  if (reasons.length === 0) return undefined
  const field: FormErrors['field'] = {}
  for (const { field: name, text } of reasons) field[name] ??= { text }
  return { list: reasons.map(({ field: name, text }) => ({ text, href: hrefs[name] ?? `#${name}` })), field }
}
