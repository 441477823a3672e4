import { readFileSync } from 'node:fs'

/** Those of server/testutils that give files and numbers, and no database. */
const withoutDatabase =
  'small-programme|small-rating-programme|example-timeline|check-sample|check-timetable|generated-lists|generated-problems|generated-timetables|listed-case|long-list|read-aloud|read-document|file-contents|file-folder|embedded-folder|prove-blobs|s3-server|clamd-server|test-message'

const says = (file: string, words: RegExp): boolean => words.test(readFileSync(file, 'utf8'))

/** Only tests may import from testutils, where databases come from: so these files are the ones that use a database. */
export const usesDatabase = (file: string): boolean =>
  says(file, new RegExp(`testutils/(?!(${withoutDatabase})(\\.ts'|/))`))

const startsPrograms = (file: string): boolean => says(file, /node:child_process|testutils\/program\.ts|harness\//)

const sharesScene = (file: string): boolean => says(file, /openScene\(\)/)

/** Journeys that set inspections up come last: the others look for those of the demonstration. */
const byWhatTheyLeave = (files: readonly string[]): string[] => {
  const setsUp = (file: string): boolean => says(file, /steps\/set-up\.ts/)
  return [...files.filter(file => !setsUp(file)), ...files.filter(setsUp)]
}

/** As a pack of cards is dealt: neighbours, which often are alike, are spread evenly. */
const deal = (files: readonly string[], size: number): string[][] => {
  const count = Math.ceil(files.length / size)
  return Array.from({ length: count }, (_, i) => files.filter((_, j) => j % count === i))
}

/**
 * Divides test files into those that run in one process, the longest first, so that at the end no processor stands idle
 * while another has much before it. Journeys share Chromium and Lantern, which take seconds to start. Another file that starts
 * programs takes long and shares little: it has a process of its own. One that uses a database needs four seconds to read and
 * open what it needs, and hands it on to the next in the same process, database and all: so these run in few processes, and
 * those without one, in more, fill what time is left at the end.
 */
export const batchesOf = (files: readonly string[]): string[][] => {
  const journeys = files.filter(sharesScene)
  const alone = files.filter(file => startsPrograms(file) && !journeys.includes(file))
  const rest = files.filter(file => !alone.includes(file) && !journeys.includes(file))
  return [
    ...deal(journeys, 4).map(byWhatTheyLeave),
    ...deal(alone, 1),
    ...deal(rest.filter(usesDatabase), 24),
    ...deal(
      rest.filter(file => !usesDatabase(file)),
      24,
    ),
  ]
}
