import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BadInput } from '#platform/command-line.ts'
import { demoLongListCommand } from './demo-long-list.ts'

const regions = [
  ...['East Midlands', 'East of England', 'Greater Manchester', 'Kent, Surrey and Sussex', 'London', 'North East'],
  ...['North West', 'South Central', 'South West', 'Wales', 'West Midlands', 'Yorkshire and the Humber'],
]

const write = async (...args: string[]): Promise<string> => {
  const out: string[] = []
  const terminal = {
    print: (text: string) => out.push(text),
    complain: () => {},
    read: async () => new Uint8Array(),
    env: {},
  }
  assert.equal(await demoLongListCommand.run(args, terminal), 0)
  return out.join('\n')
}
const refused = (args: string[], ...faults: RegExp[]): Promise<void> =>
  assert.rejects(write(...args), error => {
    assert.ok(error instanceof BadInput)
    assert.equal(error.faults.length, faults.length, error.message)
    for (const [i, fault] of faults.entries()) assert.match(error.faults[i] ?? '', fault)
    return true
  })

test('SAMP-01 lantern demo long-list writes a list for each of the twelve regions', async () => {
  for (const region of regions) {
    const lines = (await write('--region', region.toUpperCase(), '--rows', '30', '--seed', 'a')).split('\r\n')
    assert.equal(lines.length, 31)
    assert.match(lines[0] ?? '', /^crn,event_number,pnc,.*,restricted,transferred$/)
    assert.ok(
      lines.slice(1).every(line => line.includes(region)),
      region,
    )
  }
})

test('SAMP-01 lantern demo long-list gives the same list for the same seed and fieldwork', async () => {
  const args = ['--region', 'London', '--rows', '50', '--seed', 'a']
  assert.equal(await write(...args), await write(...args))
  assert.notEqual(await write(...args, '--fieldwork', '2026-06-01'), await write(...args))
})

test('SAMP-01 lantern demo long-list says every fault, with the region that is nearest', async () => {
  await refused([], /--region is missing/, /--rows is missing/, /--seed is missing/)
  const given = ['--rows', '9', '--seed', '']
  await refused(['--region', 'Greater Manchster', ...given], /did you mean “Greater Manchester”\?/)
  await refused(['--region', 'Mars', ...given], /no region “Mars”: East Midlands; East of England/)
  for (const rows of ['0', '100001', '1.5', 'ten', '-5'])
    await refused(['--region=Wales', `--rows=${rows}`, '--seed=a'], /--rows must be from 1 to 100000/)
  await refused(['--region=Wales', '--rows=1', '--seed=a', '--fieldwork=today'], /--fieldwork must be a date/)
})
