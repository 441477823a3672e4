import type { KeptFile } from '#platform/files/rules/kept-file.ts'
import { isOnTeam, reasonsNotToPlan } from './access.ts'
import type { OpenInspection } from './inspection.ts'

/** What files of planning belong to: an item of background information, or the slides of a briefing. */
export type FileHome = 'background' | 'slides'

/** A file of planning, as it stands. */
export interface PlanningFile extends KeptFile {
  home: FileHome
  /** The item of the checklist, or the programme’s meeting. */
  item: string
  removed: { at: Date; by: string; reason: string } | null
}

/** The most that one file has, in bytes: 100 MB. */
export const largestOfPlanning = 100_000_000

/** How many files one form sends. */
export const mostOfPlanning = 20

/** Those that are there: not removed, in the order in which they came. */
export const present = <F extends Pick<PlanningFile, 'removedAt'>>(files: readonly F[]): F[] =>
  files.filter(({ removedAt }) => removedAt === null)

/**
 * Why this person cannot add files, or remove one. Background is the whole team’s; slides are of the inspected body, and of whoever plans
 * (PLAN-08, PLAN-10).
 */
export const reasonsNotToKeepFiles = (
  { team, reader }: Pick<OpenInspection, 'team' | 'reader'>,
  home: FileHome,
): string[] => {
  if (reader.boundTo !== undefined)
    return home === 'slides' && reader.permissions.has('door:send') ? [] : ['You cannot send files here']
  if (home === 'slides') return reasonsNotToPlan(team, reader)
  return isOnTeam(team, reader) ? [] : ['Only the team of this inspection adds files to it']
}
