import type { Db } from '#platform/db/open.ts'
import type { MovedMeeting } from '../../rules/meetings/moved.ts'

interface Details {
  meeting: string
  from: string
  at: string | null
  day: string | null
  start: string | null
  reason: string
}

/** How the meetings of an inspection were moved since the inspected body was told of them, by meeting, the oldest first. From the record. */
export const movesOfMeetings = async (
  db: Db,
  inspectionId: string,
): Promise<ReadonlyMap<string, readonly MovedMeeting[]>> => {
  const rows = await db
    .selectFrom('event')
    .leftJoin('peoplePerson', 'peoplePerson.username', 'event.who')
    .select(['details', 'when'])
    .select(query => query.fn.coalesce('peoplePerson.name', 'event.who').as('by'))
    .where('subjectType', '=', 'INSPECTION')
    .where('subjectId', '=', inspectionId)
    .where('what', '=', 'MEETING_MOVED')
    .orderBy('event.id')
    .execute()
  const moves = new Map<string, MovedMeeting[]>()
  for (const { details, when, by } of rows) {
    const { meeting, from, at, day, start, reason } = details as unknown as Details
    if (!reason) continue
    const move = { from: { day: from, start: at }, to: { day, start }, reason, by, at: when }
    moves.set(meeting, [...(moves.get(meeting) ?? []), move])
  }
  return moves
}
