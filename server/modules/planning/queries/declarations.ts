import type { Nullable } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { ConflictKind, Declaration, Outcome } from '../rules/conflict.ts'
import type { Section } from '../rules/section.ts'

/** What is read of every declaration. */
export const declarationColumns = [
  'number',
  'kind',
  'toDecide',
  'declaredAt',
  'outcome',
  'closed',
  'decidedAt',
  'decisions',
] as const

interface Row {
  number: number
  kind: ConflictKind
  toDecide: boolean
  declaredAt: Date
  outcome: Outcome | null
  closed: readonly string[]
  decidedAt: Date | null
  decisions: number
}

/** A row that has the columns of a declaration, or nothing in them. */
export type DeclaredRow = Row | Nullable<Row> | undefined

/** The declaration of a row; undefined where there is none. */
export const declarationOf = (row: DeclaredRow): Declaration | undefined => {
  if (!row || row.number === null) return undefined
  const { number, kind, toDecide, declaredAt, outcome, closed, decidedAt, decisions } = row as Row
  return { number, kind, toDecide, declaredAt, outcome, closed: closed as readonly Section[], decidedAt, decisions }
}

/** A declaration as those see it who may read what it is about: the person, and whoever decides. */
export interface DeclarationInFull extends Declaration {
  username: string
  name: string
  about: string
  reason: string | null
  /** Name of who decided. */
  decidedBy: string | null
}

const latest = (db: Db) =>
  db
    .selectFrom('planningDeclaration as declared')
    .innerJoin('peoplePerson as person', 'person.username', 'declared.username')
    .leftJoin('peoplePerson as decider', 'decider.username', 'declared.decidedBy')
    .distinctOn(['declared.inspectionId', 'declared.username'])
    .select(declarationColumns.map(column => `declared.${column}` as const))
    .select(['declared.username', 'person.name', 'declared.about', 'reason', 'decider.name as decidedBy'])
    .orderBy('declared.inspectionId')
    .orderBy('declared.username')
    .orderBy('declared.number', 'desc')

/** What was last declared of an inspection, by username: of everyone who ever was on its team. */
export const declarationsOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, DeclarationInFull>> => {
  const rows = await latest(db).where('declared.inspectionId', '=', inspectionId).execute()
  return new Map(rows.map(row => [row.username, row as DeclarationInFull]))
}

/** A conflict of interest that nobody has decided on yet. */
export interface WaitingConflict {
  reference: string
  placeName: string
  username: string
  name: string
}

/** Every conflict that waits for a decision, the oldest first. Nobody decides on their own. */
export const conflictsToDecide = (db: Db, decider: string): Promise<WaitingConflict[]> =>
  db
    .selectFrom('planningDeclaration as declared')
    .innerJoin('planningInspection as inspection', 'inspection.id', 'declared.inspectionId')
    .innerJoin('peoplePerson as person', 'person.username', 'declared.username')
    .select(['inspection.reference', 'inspection.placeName', 'declared.username', 'person.name'])
    .where('toDecide', '=', true)
    .where('decidedAt', 'is', null)
    .where('declared.username', '!=', decider)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('planningDeclaration as later')
            .whereRef('later.inspectionId', '=', 'declared.inspectionId')
            .whereRef('later.username', '=', 'declared.username')
            .whereRef('later.number', '>', 'declared.number')
            .select('later.number'),
        ),
      ),
    )
    .orderBy('declaredAt')
    .orderBy('inspection.reference')
    .orderBy('declared.username')
    .execute()
