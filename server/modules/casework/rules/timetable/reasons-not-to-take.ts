import type { TimetabledCase, TimetabledInspector } from './setting.ts'

const languageNames = { en: 'English', cy: 'Welsh' } as const

/**
 * Why an inspector may not take a case, whatever the time: a conflict of interest, the language asked for, a rule on who may.
 * Each is what is said of the person: `does not speak Welsh, …`. Empty: they may (CASE-04; DIPP manual 1.5, 5.1).
 */
export const reasonsNotToTake = (
  { username, languages, grade }: TimetabledInspector,
  { conflicts, fileRead, language, onlyGrades }: TimetabledCase,
): string[] => [
  ...(conflicts.includes(username) ? ['has declared a conflict of interest'] : []),
  ...(fileRead || languages.includes(language)
    ? []
    : [`does not speak ${languageNames[language]}, in which the interview is asked for`]),
  ...(onlyGrades && !onlyGrades.grades.includes(grade) ? [`is not one of those who may (${onlyGrades.rule})`] : []),
]
