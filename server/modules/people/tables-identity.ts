declare module '#platform/db/tables.ts' {
  interface Tables {
    /** Who a person is to the organisation's provider. */
    peopleIdentity: {
      issuer: string
      subject: string
      username: string
      knownSince: Date
    }
  }
}

export {}
