import type { Db } from '#platform/db/open.ts'
import type { Pass, Site } from '../rules/site.ts'

const columns = ['id', 'name', 'address', 'opening', 'induction', 'inductedOn', 'members', 'version'] as const

/** The sites of an inspection, by name. */
export const sitesOf = (db: Db, inspectionId: string): Promise<Site[]> =>
  db
    .selectFrom('planningSite')
    .select(columns)
    .where('inspectionId', '=', inspectionId)
    .orderBy('name')
    .orderBy('id')
    .execute()

/** Every fob and pass of an inspection: those that are out first. */
export const passesOf = (db: Db, inspectionId: string): Promise<Pass[]> =>
  db
    .selectFrom('planningPass')
    .innerJoin('planningSite', 'planningSite.id', 'planningPass.siteId')
    .innerJoin('peoplePerson', 'peoplePerson.username', 'planningPass.username')
    .select([
      'planningPass.id',
      'siteId',
      'planningPass.username',
      'peoplePerson.name',
      'what',
      'handedOutOn',
      'handedBackOn',
    ])
    .where('inspectionId', '=', inspectionId)
    .orderBy('handedBackOn', order => order.desc().nullsFirst())
    .orderBy('peoplePerson.name')
    .orderBy('what')
    .orderBy('planningPass.id')
    .execute()

/** The fobs and passes that are not handed back yet, for the closing of fieldwork (DIPP manual 6.9, AP manual 4.9). */
export const openPasses = async (db: Db, inspectionId: string): Promise<Pass[]> =>
  (await passesOf(db, inspectionId)).filter(({ handedBackOn }) => handedBackOn === null)
