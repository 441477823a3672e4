import { sql } from 'kysely'

/**
 * The last day of access of the row `invitation`, for a query to select: set by hand, or else the last day of the plan; and not
 * past what publication has set (CONF-05). Null where the inspection has no plan: then nobody comes in.
 */
export const lastDayOfAccess = sql<string | null>`least(
  coalesce(
    invitation.ends_on,
    (select max(phase.last_day) from planning_phase as phase where phase.inspection_id = invitation.inspection_id)
  ),
  (select door.last_day from planning_door_end as door where door.inspection_id = invitation.inspection_id)
)`

/** The last day that publication left at the door of the row `invitation`; null where nothing is published. */
export const doorEndsOn = sql<string | null>`(
  select door.last_day from planning_door_end as door where door.inspection_id = invitation.inspection_id
)`

/** When publication closed the door of the row `invitation` at once; null where it did not. */
export const doorClosedAt = sql<Date | null>`(
  select door.closed_at from planning_door_end as door where door.inspection_id = invitation.inspection_id
)`
