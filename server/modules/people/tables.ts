import type { ColumnType, Generated } from 'kysely'
import type { Role } from '#permissions'
import type { Json } from '#platform/db/tables.ts'
import type { SpokenLanguage } from './rules/languages.ts'
import type { Stage } from './rules/training.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    peoplePerson: {
      username: string
      name: string
      roles: Json<Role[]>
      /** What is said of the person where someone is chosen: languages, base. */
      about: string
      /** Someone of the inspectorate, or of an inspected body: then what they may come to is not decided here. */
      kind: Generated<'staff' | 'outside'>
      /** Where messages to this person go. */
      email: string | null
      /** The office or area that they travel from. */
      base: Generated<string>
      /** Languages beside English in which they can interview. */
      languages: ColumnType<SpokenLanguage[], string | undefined, string>
      /** The day on which they joined the inspectorate: a new inspector's certificate is due within a year of it. */
      joinedOn: Generated<string | null>
      version: Generated<number>
      addedAt: Date
      leftAt: Date | null
    }
    /** What people have finished of the training of inspectors. */
    peopleTraining: {
      username: string
      stage: Stage
      /** Of the initial training, its first day. */
      startedOn: string | null
      doneOn: string
      assessor: string | null
      recordedAt: Date
      recordedBy: string
    }
    /** From when to when someone is a qualified assessor, both days counted. */
    peopleAssessor: {
      username: string
      fromOn: string
      untilOn: string | null
      recordedAt: Date
      recordedBy: string
    }
    /** What people are to develop, by when. */
    peopleNeed: {
      id: string
      username: string
      need: string
      agreedOn: string
      dueOn: string
      recordedAt: Date
      recordedBy: string
      metOn: string | null
      metBy: string | null
    }
  }
}
