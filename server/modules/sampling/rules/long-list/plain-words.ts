/** Words alone, in small letters: `CJA - Community Order` is `cja community order`, `Very_High` is `very high`. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
