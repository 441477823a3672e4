import type { Json } from '#platform/db/tables.ts'
import type { Fault } from './files/fault.ts'
import type { Programme } from './schema/index.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    /** One row for each version of each programme. What an inspection has used never changes (PROG-06). */
    programmesVersion: {
      programme: string
      version: string
      /** SHA-256 of the content: see content-hash.ts. */
      hash: string
      content: Json<Programme>
      publishedAt: Date
      publishedBy: string
      /** `shipped`: came in the folder `programmes/`. `uploaded`: published by a standards lead. */
      source: 'shipped' | 'uploaded'
    }
    /** One row for each file that a standards lead uploaded (PROG-08). Its content is there when it has no fault. */
    programmesDraft: {
      id: string
      fileName: string
      /** SHA-256 of the file, in hex. */
      sha256: string
      programme: string | null
      version: string | null
      content: Json<Programme> | null
      faultCount: number
      /** The first of them, in the order of the file. */
      faults: Json<Fault[]>
      uploadedAt: Date
      uploadedBy: string
      publishedAt: Date | null
      publishedBy: string | null
      discardedAt: Date | null
      discardedBy: string | null
    }
  }
}
