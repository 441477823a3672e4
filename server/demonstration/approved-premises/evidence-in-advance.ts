import type { FileStore } from '#platform/files/file-store.ts'
import type { Deed } from '../deed.ts'
import { lacking, sending } from '../sending-evidence.ts'

/** What the approved premises send between the announcement and the deadline on Wednesday at 9am, and once after it. */
export const approvedPremisesEvidenceInAdvance = (
  files: FileStore,
  reference: string,
  { tuesday, wednesday }: { tuesday: string; wednesday: string },
): Deed[] => {
  const send = (item: string | null, day: string, time: string, name: string, text: string): Deed =>
    sending(files, reference, 'nadia', { item, day, time, name, text })
  return [
    send('enforcement-action', tuesday, '11:30', 'Enforcement action.csv', 'Month,Warnings,Recalls\nlast,4,1\n'),
    send('rehabilitative-activities', tuesday, '15:10', 'Activities this week.csv', 'Day,Activity\nThursday,Cooking\n'),
    send(null, tuesday, '15:12', 'Menu of the week.txt', 'Monday: soup. Tuesday: pasta.'),
    lacking(reference, 'nadia', {
      ...{ item: 'out-of-hours-recalls', day: tuesday, time: '16:00' },
      reason: 'No recall was decided out of hours within these three months.',
    }),
    send('drug-and-alcohol-tests', wednesday, '09:40', 'Tests.csv', 'Month,Tests,Positive\nlast,38,5\n'),
  ]
}
