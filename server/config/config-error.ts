/** A variable has a value that it cannot have, or a necessary one is missing. */
export class ConfigError extends Error {}

/** @throws ConfigError that says why the variable is needed, when it is not set. */
export const needed = (name: string, value: string | undefined, why: string): string => {
  if (!value) throw new ConfigError(`${name} is missing: ${why}`)
  return value
}
