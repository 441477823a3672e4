import { BadInput } from '#platform/command-line.ts'

/** Does both, and refuses with the faults of both. @throws BadInput */
export const both = async <A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> => {
  const [a, b] = await Promise.allSettled([first, second])
  const failed = [a, b].filter(result => result.status === 'rejected').map(({ reason }) => reason)
  const bug = failed.find(reason => !(reason instanceof BadInput))
  if (bug) throw bug
  if (a.status === 'fulfilled' && b.status === 'fulfilled') return [a.value, b.value]
  throw new BadInput(failed.flatMap((reason: BadInput) => reason.faults))
}
