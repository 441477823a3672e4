declare module '#platform/db/tables.ts' {
  interface Tables {
    /** What the inspected body said of the plan: that it is confirmed, or an issue with it and its answer (PLAN-06). */
    planningPlanReply: {
      id: string
      inspectionId: string
      kind: 'confirmed' | 'issue'
      step: string | null
      words: string
      /** The version of the timeline that they saw. */
      timelineVersion: number
      sentAt: Date
      sentBy: string
      answer: string | null
      answeredAt: Date | null
      answeredBy: string | null
    }
  }
}

export {}
