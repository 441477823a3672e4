import { openRatedInspection, type RatedInspection } from '#modules/planning'
import { completePanel, decideRating, proposeRating, reviewRatings, saveSitting } from '#modules/ratings'
import type { Act } from '#platform/audit/record-event.ts'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from '../deed.ts'
import type { Username } from '../people.ts'
import { words } from '../words.ts'

interface InventedRating {
  standard: string
  rating: string
  reason: string
}

/** What the lead inspector proposed. */
const proposed: readonly InventedRating[] = [
  {
    standard: 'N.1',
    rating: 'requires-improvement',
    reason: words`
      One of four key questions is answered yes. Vision, culture and learning are strong; the plan, accountability and
      assurance of quality are not, and that is felt in regions.
    `,
  },
  {
    standard: 'N.2',
    rating: 'inadequate',
    reason: words`
      One of three key questions is answered yes. Posts are unfilled, recruitment takes 31 weeks and workloads are not
      manageable in most regions.
    `,
  },
  {
    standard: 'N.3',
    rating: 'inadequate',
    reason: words`
      Neither key question is answered yes, and two of 14 prompts are. Public protection is absent from what is bought,
      and services come too late for many.
    `,
  },
  {
    standard: 'N.4',
    rating: 'good',
    reason: words`
      Both key questions are answered yes. Accessibility of offices and exchange with partners keep it from being
      outstanding.
    `,
  },
]

const panelOnStaffing = words`
  Learning and development is sound, was evaluated and improved, and regions have real authority over workloads. With
  five of eleven prompts answered yes the panel finds that staffing falls short, but is not failing.
`

/** What the panel decided: as proposed, but for staffing. */
const decided: readonly InventedRating[] = proposed.map(({ standard, rating }) =>
  standard === 'N.2'
    ? { standard, rating: 'requires-improvement', reason: panelOnStaffing }
    : { standard, rating, reason: '' },
)

const summary = words`
  Invented for demonstration. The panel agrees with three of the four ratings proposed. On staffing it gives more
  weight to learning and development, and to the authority that regions have. Key findings: direction is shared but not
  turned into a plan; people join well prepared and leave too soon; services are too few and come too late; buildings
  and systems serve their purpose.
`

/** From the proposals to the panel’s decision: the lead’s day, the head of programme’s, and the day of the panel. */
export const rating = (reference: string, days: { proposed: string; reviewed: string; decided: string }): Deed[] => {
  const does =
    (action: (db: Db, act: Act, rated: RatedInspection) => Promise<unknown>): Deed['does'] =>
    async (db, act) => {
      const reader = { username: act.who, permissions: act.permissions }
      return action(db, act, await openRatedInspection(db, reader, reference))
    }
  const at = (by: Username, day: string, time: string, action: Parameters<typeof does>[0]): Deed => ({
    by,
    when: londonInstant(day, time),
    does: does(action),
  })
  const sitting = {
    heldOn: days.decided,
    members: { 'senior-manager': 'helen', 'lead-inspector': 'gareth', 'head-of-programme': 'ruth' },
    summary,
    reasonForNew: '',
    seen: 0,
  }
  return [
    ...proposed.map((given, i) =>
      at('gareth', days.proposed, `14:${10 + i * 9}`, (db, act, rated) =>
        proposeRating(db, act, rated, { ...given, saveId: newId(), seen: 0 }),
      ),
    ),
    at('ruth', days.reviewed, '11:30', (db, act, rated) =>
      reviewRatings(
        db,
        act,
        rated,
        'The evidence bears the proposals out. The panel should look closely at N.2: its third key question is a yes.',
      ),
    ),
    at('helen', days.decided, '10:00', (db, act, rated) => saveSitting(db, act, rated, sitting)),
    ...decided.map((given, i) =>
      at('helen', days.decided, `10:${25 + i * 10}`, (db, act, rated) =>
        decideRating(db, act, rated, { ...given, saveId: newId(), seen: 0 }),
      ),
    ),
    at('helen', days.decided, '11:20', (db, act, rated) => completePanel(db, act, rated)),
  ]
}
