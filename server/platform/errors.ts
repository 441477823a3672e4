/** There is no such record, or this person may not know of it. */
export class NotFound extends Error {}

/** There is such a record, but this person may not know of it: they are told that there is none, and the record that they tried. */
export class Hidden extends NotFound {}

/** This person may not do this. */
export class Forbidden extends Error {}

/** The same, for a reason that is said to this person; with the address where something can be done about it, if there is one. */
export class Closed extends Forbidden {
  readonly href: string | undefined

  constructor(reason: string, href?: string) {
    super(reason)
    this.href = href
  }
}

/** Nobody is signed in, and this is not for the public. */
export class SignInNeeded extends Error {}

/** The record is not in a state that allows this, or someone else changed it first. */
export class Conflict extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join('; '))
    this.reasons = reasons
  }
}
