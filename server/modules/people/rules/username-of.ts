/**
 * A username as addresses can have it, from what the provider calls a person: `Tom.Okafor@inspectorate.example` becomes
 * `tom-okafor`. Where it is taken already it gets a number.
 */
export const usernameOf = (called: string, taken: ReadonlySet<string>): string => {
  const plain = (called.split('@')[0] ?? '')
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-|-$/g, '')
  // Usernames of people from outside begin so, and the program's own is `lantern`.
  const reserved = plain === '' || plain === 'lantern' || plain.startsWith('outside')
  const wanted = reserved ? `person-${plain}`.replace(/-$/, '') : plain
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}
