import type {} from '#platform/db/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** One piece of evidence, in the words of the person who gathered it. */
    fieldworkNote: {
      id: string
      inspectionId: string
      title: string
      source: string
      text: string
      validity: string
      weight: string
      version: number
      createdAt: Date
      createdBy: string
      changedAt: Date
      changedBy: string
    }
    /** What each save of a note changed. The id is the save's own, so that a save sent twice counts once. */
    fieldworkNoteChange: {
      id: string
      noteId: string
      version: number
      text: string
      changedAt: Date
      changedBy: string
    }
    /** The prompts and key questions that a note bears on. */
    fieldworkNotePrompt: {
      noteId: string
      inspectionId: string
      code: string
    }
  }
}
