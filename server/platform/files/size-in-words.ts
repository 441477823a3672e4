const units = [
  ['MB', 1_000_000],
  ['kB', 1000],
] as const

/** How large a file is: `1.4 MB`, `312 kB`, `90 bytes`. */
export const sizeInWords = (bytes: number): string => {
  const [name, unit] = units.find(([, size]) => bytes >= size) ?? ['bytes', 1]
  const count = bytes / unit
  return `${count < 10 && unit > 1 ? Math.round(count * 10) / 10 : Math.round(count)} ${name}`
}
