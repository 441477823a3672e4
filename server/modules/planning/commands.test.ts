import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCommand } from '../../commands.ts'

const run = async (words: string) => {
  const printed: string[] = []
  const complaints: string[] = []
  const code = await runCommand(words.split(' '), {
    print: text => printed.push(text),
    complain: line => complaints.push(line),
    read: () => assert.fail('the command reads nothing'),
    env: {},
  })
  return { code, printed: printed.join('\n'), complaints }
}

const idsOf = {
  dipp: 'announcement planning-meeting schedule-changes evidence-deadline week-one week-two headline-findings fieldwork-end first-draft factual-accuracy follow-up publication',
  'approved-premises':
    'announcement evidence-deadline on-site fieldwork-end ratings-panel panel-summary factual-accuracy publication',
}

for (const [programme, fieldwork] of [
  ['dipp', '2026-02-02'],
  ['approved-premises', '2026-02-11'],
] as const)
  test(`PLAN-01 PLAN-02 lantern timeline ${programme} prints the steps as JSON`, async () => {
    const { code, printed, complaints } = await run(`timeline ${programme} --fieldwork ${fieldwork} --format json`)
    assert.deepEqual([code, complaints], [0, []])
    const { steps, ...rest } = JSON.parse(printed)
    assert.deepEqual(rest, { programme, version: '1.0', fieldwork })
    const ids = steps.map(({ id }: { id: string }) => id)
    for (const id of idsOf[programme].split(' ')) assert.ok(ids.includes(id), id)
    for (const step of steps) {
      assert.deepEqual(Object.keys(step).slice(0, 7), ['id', 'name', 'date', 'time', 'movedFrom', 'rule', 'source'])
      assert.match(step.date, /^\d{4}-\d{2}-\d{2}$/)
      assert.match(step.time ?? '00:00', /^\d{2}:\d{2}$/)
      for (const key of ['name', 'rule', 'source']) assert.ok(step[key])
    }
  })

test('PLAN-04 the JSON says which day a step moved from', async () => {
  const { printed } = await run('timeline dipp --fieldwork 2026-02-02 --format json')
  const steps: { id: string; date: string; movedFrom: string | null }[] = JSON.parse(printed).steps
  const moved = steps.filter(({ movedFrom }) => movedFrom).map(({ id, date, movedFrom }) => [id, date, movedFrom])
  assert.deepEqual(moved[0], ['publication', '2026-04-07', '2026-04-03'])
})

test('PLAN-03 --wales adds the weeks for translation', async () => {
  const publication = async (more: string): Promise<string> =>
    JSON.parse((await run(`timeline dipp --fieldwork 2026-02-09 --format json${more}`)).printed).steps.find(
      ({ id }: { id: string }) => id === 'publication',
    ).date
  assert.deepEqual([await publication(''), await publication(' --wales')], ['2026-04-10', '2026-04-24'])
})

test('PLAN-04 the table is for reading: dates in words, what moved and why', async () => {
  const { code, printed } = await run('timeline dipp --fieldwork 2026-03-16')
  assert.equal(code, 0)
  assert.match(printed, /Fieldwork date: Monday 16 March 2026/)
  assert.match(
    printed,
    /End of fieldwork.* {2}Thursday 2 April 2026, 2pm .*\* Friday 3 April 2026 is a bank holiday \(Good Friday\)/,
  )
  assert.match(printed, /Look at\n {2}Fieldwork week two.*: Friday 3 April 2026 is a bank holiday/)
  const columns = printed
    .split('\n')
    .filter(line => line.startsWith('  ') && / (Mon|Tues|Wednes|Thurs|Fri)day \d/.test(line) && !line.includes(': Fri'))
    .map(line => line.search(/ (Mon|Tues|Wednes|Thurs|Fri)day \d/))
  assert.equal(new Set(columns).size, 1)
})

test('PLAN-11 the calendar has an event for every step, with the same UIDs each time', async () => {
  const uids = (text: string) => text.match(/^UID:.*$/gm)
  const first = (await run('timeline approved-premises --fieldwork 2026-02-11 --format ics')).printed
  const again = (await run('timeline approved-premises --fieldwork 2026-02-11 --format ics')).printed
  const { steps } = JSON.parse((await run('timeline approved-premises --fieldwork 2026-02-11 --format json')).printed)
  assert.match(first, /^BEGIN:VCALENDAR\r\n.*END:VCALENDAR$/s)
  assert.match(first, /DTSTART:20260211T130000Z\r\nDTEND:20260212T170000Z/)
  assert.equal(uids(first)?.length, steps.length)
  assert.deepEqual(uids(first), uids(again))
})

test('PLAN-01 bad input exits with 2 and one line for each fault', async () => {
  const faults = async (words: string) => {
    const { code, complaints, printed } = await run(words)
    assert.deepEqual([code, printed], [2, ''], words)
    return complaints
  }
  assert.deepEqual(await faults('timeline dipp --fieldwork 2026-02-30'), [
    'lantern timeline: 2026-02-30 is not a date: there is no such day',
  ])
  assert.deepEqual(await faults('timeline dipp --fieldwork 2026-02-10'), [
    'lantern timeline: 2026-02-10 is a Tuesday; the fieldwork date must be a Monday (Monday of fieldwork week one)',
  ])
  assert.match((await faults('timeline approved-premises --fieldwork 2026-02-09')).join(), /Monday; .* Wednesday/)
  assert.deepEqual((await faults('timeline --format pdf')).length, 3)
  assert.match((await faults('timeline dip --fieldwork 2026-02-09')).join(), /no programme “dip”/)
  assert.match((await faults('timeline dipp --version 9.9 --fieldwork 2026-02-09')).join(), /no version “9.9”/)
  assert.equal((await faults('timeline dipp --fieldwork')).length, 1)
  const unknown = await faults('timeline dipp --when 2026-02-09')
  assert.equal(unknown.length, 2)
  assert.match(unknown.join(), /there is no option --when/)
  assert.equal((await run('timeline dipp --fieldwork 2016-02-08')).code, 0)
})

test('PLAN-01 --help says all of it, with an example that works', async () => {
  const { code, printed } = await run('timeline --help')
  assert.equal(code, 0)
  for (const option of ['--fieldwork', '--wales', '--version', '--format']) assert.ok(printed.includes(option), option)
  const example = /Example: lantern (.*)/.exec(printed)?.[1] ?? ''
  assert.equal((await run(example)).code, 0)
})
