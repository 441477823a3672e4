/** What somebody typed, on one line and no longer than a line, with anything unprintable escaped: for faults. */
export const quoted = (value: unknown): string => {
  const text = (JSON.stringify(value) ?? String(value)).replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    sign => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  )
  const inner = typeof value === 'string' ? text.slice(1, -1) : text
  const short = inner.length > 60 ? `${inner.slice(0, 59)}…` : inner
  return typeof value === 'string' ? `“${short}”` : short
}
