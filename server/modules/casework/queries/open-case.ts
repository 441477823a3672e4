import { namesOfPeople } from '#modules/people'
import { type OpenInspection, openInspection, type Reader } from '#modules/planning'
import { closingOf, type SampleClosing } from '#modules/sampling'
import type { Db } from '#platform/db/open.ts'
import { Forbidden, NotFound } from '#platform/errors.ts'
import type { CaseSetting } from '../rules/reasons-not-to-judge.ts'
import { reasonsNotToOpen } from '../rules/reasons-not-to-open.ts'
import { findCase } from './cases.ts'

/** A case of an inspection, opened, with everything that decides what may be done with it. */
export interface OpenCase extends OpenInspection, CaseSetting {}

/** A case of an inspection that was opened already, as it stands now: in a transaction, with what closes it held. */
export const caseSetting = async (
  db: Db,
  open: OpenInspection,
  number: number,
  closing: SampleClosing,
): Promise<OpenCase> => {
  const { inspection, reader } = open
  const [inspected, names] = await Promise.all([findCase(db, inspection.id, number), namesOfPeople(db)])
  if (!inspected) throw new NotFound(`case ${number} of ${inspection.reference}`)
  const setting = { ...open, inspected, closing, names }
  const [closed] = reasonsNotToOpen(setting)
  if (closed) throw new Forbidden(`case ${number} of ${inspection.reference} to ${reader.username}: ${closed}`)
  return setting
}

/** Numbers as addresses have them: one way to write each. */
const written = /^[1-9]\d{0,5}$/

/**
 * Opens a case by its number within the inspection.
 * @throws NotFound when there is none; Forbidden, which is recorded, for anyone but its inspector and whoever leads the
 * inspection, and for those who declared a conflict of interest (CASE-01).
 */
export const openCase = async (db: Db, user: Reader, reference: string, number: string): Promise<OpenCase> => {
  const open = await openInspection(db, user, reference)
  if (!written.test(number)) throw new NotFound(`case ${number} of ${reference}`)
  return caseSetting(db, open, Number(number), await closingOf(db, open.inspection.id))
}
