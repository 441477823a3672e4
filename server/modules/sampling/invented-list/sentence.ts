import { addDays, addMonths, addWeeks, mondayOf, weekdayOf } from '#platform/dates.ts'
import type { Chance, Weighted } from './chance.ts'

/** An invented sentence as a list has it. Days are `2026-02-11`; what is not there is empty. */
export interface InventedSentence {
  kind: 'community' | 'licence' | 'pss'
  type: string
  requirements: string
  rosh: string
  startDate: string
  pssOnly: boolean
  releaseDate: string
  licenceEndDate: string
}

/** Community 60, licence 30, post-sentence supervision 10 of a hundred, in nDelius's words (domain notes 7). */
const types: Weighted<readonly [InventedSentence['kind'], string]> = [
  [['community', 'SA2020 Community Order'], 25],
  [['community', 'ORA Community Order'], 9],
  [['community', 'SA2020 Suspended Sentence Order'], 20],
  [['community', 'ORA Suspended Sentence Order'], 6],
  [['licence', 'Adult Licence'], 18],
  [['licence', 'CJA - Std Determinate Custody'], 8],
  [['licence', 'Adult Custody < 12m'], 4],
  [['pss', 'ORA Supervision Default Order'], 10],
]

/** Low 15, medium 60, high 24, very high 1 of a hundred; both codes for very high are about. */
const risks: Weighted<string> = [
  ['RLRH', 15],
  ['RMRH', 60],
  ['RHRH', 24],
  ['RVHR', 0.5],
  ['RVRH', 0.5],
]

/** How often an order has a requirement. Unpaid work alone keeps a case out of most samples. */
const requirementShares: Weighted<string> = [
  ['F', 0.72],
  ['C', 0.16],
  ['W', 0.42],
  ['RM49', 0.12],
  ['DRR', 0.05],
  ['ATR', 0.04],
  ['MHTR', 0.02],
]

/** Two thirds begin in the weeks 30 and 29 before fieldwork, the others up to three weeks before or after. */
const startDateFor = (chance: Chance, fieldwork: string): string => {
  const first = addWeeks(mondayOf(fieldwork), -30)
  const [from, to] = chance.weighted<readonly [number, number]>([
    [[0, 13], 4],
    [[-21, -1], 1],
    [[14, 34], 1],
  ])
  const day = addDays(first, chance.between(from, to))
  const weekend = ['saturday', 'sunday'].indexOf(weekdayOf(day)) + 1
  return addDays(day, -weekend)
}

const requirementsOf = (chance: Chance): string => {
  const codes = requirementShares.filter(([, share]) => chance.happens(share)).map(([code]) => code)
  return codes.length > 0 ? codes.join('; ') : 'F'
}

/** A sentence that begins around the weeks that are inspected. */
export const inventSentence = (chance: Chance, fieldwork: string): InventedSentence => {
  const [kind, type] = chance.weighted(types)
  const startDate = startDateFor(chance, fieldwork)
  const pssOnly = kind === 'pss' && chance.happens(0.6)
  const monthsOnLicence = chance.between(1, 6)
  const releases = {
    community: '',
    licence: startDate,
    pss: pssOnly ? startDate : addMonths(startDate, -monthsOnLicence),
  }
  const licenceEnds = {
    community: '',
    licence: addMonths(startDate, chance.between(2, 24)),
    pss: pssOnly ? '' : startDate,
  }
  return {
    kind,
    type,
    requirements: kind === 'community' ? requirementsOf(chance) : '',
    rosh: chance.weighted(risks),
    startDate,
    pssOnly,
    releaseDate: releases[kind],
    licenceEndDate: licenceEnds[kind],
  }
}
