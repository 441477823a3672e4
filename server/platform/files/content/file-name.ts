// What a name must not hold: control characters, and those that turn the direction of writing, so that `gpj.exe` reads otherwise.
const invisible = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/gu
const longest = 150

/** The ending of a name in lower case, without its dot; empty where there is none. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/**
 * The name of a file as it may be shown and offered for saving: no path before it, whichever system it came from, nothing invisible,
 * no dot at its beginning. One too long keeps its beginning and its ending.
 */
export const cleanFileName = (given: string): string => {
  const last = given.split(/[/\\]/).at(-1) ?? ''
  const name = last
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/["<>:|?*]/g, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
  if (name === '') return 'file'
  const letters = [...name]
  if (letters.length <= longest) return name
  const ending = endingOf(name).slice(0, 10)
  return `${letters.slice(0, longest - ending.length - 1).join('')}${ending && `.${ending}`}`
}
