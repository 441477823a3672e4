import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findShipped, type SampleRules } from '#modules/programmes'
import { clearUpAfterUs } from '../../scripts/clear-up-after-us.ts'
import { readLongList } from '../../server/modules/sampling/long-list/read-long-list.ts'
import { type Problem, problemOf } from '../../server/modules/sampling/rules/constraints/problem.ts'
import { sortOut } from '../../server/modules/sampling/rules/eligibility/sort-out.ts'
import { needsOf } from '../../server/modules/sampling/rules/needs-of.ts'
import { runLantern } from './run-lantern.ts'

const programme = await findShipped({}, 'dipp', undefined)
const [rules] = programme.cases.samples as [SampleRules]
export const fieldwork = '2026-02-09'

/** An invented long list in a file that is there until this process ends. */
export const longListFile = async (rows: number): Promise<string> => {
  const folder = mkdtempSync('/tmp/lantern-bench-')
  clearUpAfterUs('rm -rf "$1"', [folder])
  const file = join(folder, 'list.csv')
  const words = ['--region', 'North East', '--rows', String(rows), '--seed', 'bench', '--fieldwork', fieldwork]
  writeFileSync(file, await runLantern(['demo', 'long-list', ...words]))
  return file
}

/** What the programme asks of a sample of this size from the list in a file. */
export const problemIn = async (file: string, size: number): Promise<Problem> => {
  const bytes = readFileSync(file)
  const read = await readLongList({ name: file, bytes }, programme.cases.facts, { needs: needsOf(rules) })
  if (!('list' in read)) throw new Error(`${file} has faults`)
  const { cases } = read.list
  const { eligible } = sortOut(cases, rules, fieldwork)
  return problemOf(eligible, rules, { size, fieldwork, pdus: cases.map(({ pdu }) => pdu) })
}
