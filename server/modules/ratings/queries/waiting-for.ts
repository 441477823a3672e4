import type { RatedInspection } from '#modules/planning'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import type { Permission } from '#permissions'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { listed } from '#platform/words.ts'
import { type Waiting, waitingOf } from '../rules/waiting.ts'
import { openSitting } from './open-sitting.ts'
import { ratingStateOf } from './rating-state.ts'

/** Something that waits for a person: in words, and where it is done. */
export interface WaitingWork {
  words: string
  href: string
}

const inWords = (reference: string, waiting: Waiting): WaitingWork => {
  switch (waiting.for) {
    case 'proposal': {
      const [first] = waiting.standards
      const href = paths.ratings.propose(reference, slugOfCode(first?.code ?? ''))
      return { words: `Propose a rating for ${listed(waiting.standards.map(({ code }) => code))}`, href }
    }
    case 'review':
      return { words: 'Review the proposed ratings', href: paths.ratings.review(reference) }
    case 'panel':
      return {
        words: 'Hold the ratings panel',
        href: paths.ratings.panel(reference),
      }
    case 'completion':
      return { words: 'Complete the ratings panel that is open', href: paths.ratings.panel(reference) }
  }
}

const works: readonly Permission[] = ['ratings:propose', 'ratings:review', 'ratings:decide']

/** What the ratings of this inspection wait for, of this person: empty when nothing does. */
export const waitingFor = async (
  db: Db,
  rated: RatedInspection,
  { username, permissions }: Pick<User, 'username' | 'permissions'>,
): Promise<WaitingWork[]> => {
  const { inspection, programme, team } = rated
  if (!works.some(permission => permissions.has(permission))) return []
  const [state, sitting] = await Promise.all([ratingStateOf(db, rated), openSitting(db, inspection.id)])
  const onTeam = team.some(member => member.username === username)
  const person = { username, permissions, onTeam }
  return waitingOf(programme, state, sitting !== undefined, person).map(each => inWords(inspection.reference, each))
}
