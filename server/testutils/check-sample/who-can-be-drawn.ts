import type { SampleRules } from '#modules/programmes'
import type { ListedCase, Person } from '../../modules/sampling/rules/listed-case.ts'
import { applies, dayNumber, isInWindows } from './plain-rules.ts'

const plain = (name: string): string =>
  name
    .toLowerCase()
    .split(/\s/)
    .filter(part => part !== '')
    .join(' ')

const isSamePerson = (a: Person, b: Person): boolean => {
  if (a.crn === b.crn) return true
  if (a.pnc !== '' && a.pnc.toLowerCase() === b.pnc.toLowerCase()) return true
  for (const name of [a.firstName, a.lastName, b.firstName, b.lastName])
    if (name === '' || name.includes('*')) return false
  if (plain(a.firstName) !== plain(b.firstName) || plain(a.lastName) !== plain(b.lastName)) return false
  return a.dateOfBirth !== '' && a.dateOfBirth === b.dateOfBirth
}

/** For each case the number of its person: numbers spread from case to case until nothing changes. */
const personsOf = (cases: readonly ListedCase[]): number[] => {
  const numbers = cases.map((_, i) => i)
  for (let changed = true; changed; ) {
    changed = false
    for (let i = 0; i < cases.length; i += 1)
      for (let j = 0; j < cases.length; j += 1) {
        const [a, b] = [cases[i], cases[j]] as [ListedCase, ListedCase]
        if ((numbers[j] as number) >= (numbers[i] as number) || !isSamePerson(a.person, b.person)) continue
        numbers[i] = numbers[j] as number
        changed = true
      }
  }
  return numbers
}

/** The cases that can be drawn by a programme's rules, read a second time and plainly. */
export const whoCanBeDrawn = (list: readonly ListedCase[], rules: SampleRules, fieldwork: string): ListedCase[] => {
  const inside = list.filter(({ facts }) => isInWindows(rules, facts, fieldwork))
  const allowed = inside.filter(({ facts }) => {
    if (rules.exclude.some(rule => applies(rule, facts, fieldwork))) return false
    return rules.include.length === 0 || rules.include.some(rule => applies(rule, facts, fieldwork))
  })
  if (rules.samePerson === 'keep-all') return allowed
  const persons = personsOf(inside)
  const personOf = (listed: ListedCase): number => persons[inside.indexOf(listed)] as number
  if (rules.samePerson === 'exclude-all')
    return allowed.filter(listed => persons.filter(person => person === personOf(listed)).length === 1)
  const began = ({ facts }: ListedCase): number => {
    const day = facts[rules.began]
    return day === undefined ? Number.POSITIVE_INFINITY : dayNumber(String(day))
  }
  return allowed.filter(listed => {
    for (const other of allowed) {
      if (other === listed || personOf(other) !== personOf(listed)) continue
      if (began(other) < began(listed) || (began(other) === began(listed) && other.line < listed.line)) return false
    }
    return true
  })
}
