import type { Judgements } from '../judging.ts'
import { answersOnLeadership } from './answers-n1.ts'
import { answersOnStaffing } from './answers-n2.ts'
import { answersOnServices } from './answers-n3.ts'
import { answersOnInfrastructure } from './answers-n4.ts'

/** All 52 prompts and 11 key questions of the national standards, answered. Invented throughout. */
export const nationalAnswers: Judgements = {
  ...answersOnLeadership,
  ...answersOnStaffing,
  ...answersOnServices,
  ...answersOnInfrastructure,
}
