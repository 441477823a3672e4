import { type FieldworkDays, fieldworkDays } from './fieldwork-days.ts'

/** The references of the four inspections, by programme, in a demonstration that was loaded at `now`. */
export const demonstrationReferences = (now: Date): Record<keyof FieldworkDays, string> => {
  const days = fieldworkDays(now)
  return {
    'approved-premises': `larchwood-house-ap-${days['approved-premises'].slice(0, 4)}`,
    national: `england-and-wales-national-${days.national.slice(0, 4)}`,
    dipp: `south-central-dipp-${days.dipp.slice(0, 4)}`,
    'probation-services': `coventry-probation-servic-${days['probation-services'].slice(0, 4)}`,
  }
}
