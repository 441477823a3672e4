/** The name of a file that someone sent, without folders and without characters that a database or a page cannot take. */
export const fileNameOf = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .toWellFormed()
    .trim()
    .slice(0, 200) || 'file without a name'
