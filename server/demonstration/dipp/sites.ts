import { handBack, handOut, keepSite, openInspection, openPasses, sitesOf } from '#modules/planning'
import type { Act } from '#platform/audit/record-event.ts'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Deed } from '../deed.ts'

const oxford = {
  name: 'Oxford office',
  address: '14 Millstream Way, Oxford (invented)',
  opening: 'Monday to Friday, 8:45am to 5pm. Reception lets the team in before 9:15am.',
  induction: 'Duty manager, Monday of week two at 1pm: building, fire assembly point, panic alarms.',
  inductedOn: '',
  members: ['gareth', 'nadia'],
}

const southampton = {
  name: 'Southampton office',
  address: '3 Harbour Row, Southampton (invented)',
  opening: 'Monday to Thursday, 9am to 7pm; Friday until 5pm.',
  induction: 'Business manager, Monday of week two at 1:30pm, by the back entrance.',
  inductedOn: '',
  members: ['tom', 'samir'],
}

const opened = (db: Db, { who, permissions }: Act, reference: string) =>
  openInspection(db, { username: who, permissions }, reference)

const idOf = async (db: Db, act: Act, reference: string, name: string): Promise<string> => {
  const { inspection } = await opened(db, act, reference)
  return (await sitesOf(db, inspection.id)).find(site => site.name === name)?.id ?? ''
}

/** Joan names the two offices of week two on a day, and hands out the fobs that came ahead; one of them opens no door. */
export const namingSites = (reference: string, day: string): Deed[] => {
  const at = (time: string, does: Deed['does']): Deed => ({ by: 'joan', when: londonInstant(day, time), does })
  const giving = (time: string, site: string, username: string, what: string): Deed =>
    at(time, async (db, act) =>
      handOut(db, act, reference, {
        ...{ username, what, handedOutOn: day },
        siteId: await idOf(db, act, reference, site),
      }),
    )
  return [
    at('15:00', (db, act) => keepSite(db, act, reference, { ...oxford, seen: 0 })),
    at('15:10', (db, act) => keepSite(db, act, reference, { ...southampton, seen: 0 })),
    giving('15:20', oxford.name, 'gareth', 'Fob 0412'),
    giving('15:22', oxford.name, 'nadia', 'Fob 0413'),
    giving('15:24', southampton.name, 'tom', 'Visitor pass 7'),
    at('16:40', async (db, act) => {
      const { inspection } = await opened(db, act, reference)
      const broken = (await openPasses(db, inspection.id)).find(({ what }) => what === 'Fob 0413')
      if (broken) await handBack(db, act, reference, broken.id)
    }),
  ]
}
