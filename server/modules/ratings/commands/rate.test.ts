import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runCommand } from '../../../commands.ts'

/** Runs `lantern rate …`, with `given` as standard input. */
const rate = async (args: string[], given: unknown = '') => {
  const printed: string[] = []
  const complaints: string[] = []
  const text = typeof given === 'string' ? given : JSON.stringify(given)
  const exit = await runCommand(['rate', ...args], {
    print: line => printed.push(line),
    complain: line => complaints.push(line.replace(/^lantern rate: /, '')),
    read: async file => {
      if (file !== '-') throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
      return new TextEncoder().encode(text)
    },
    env: {},
  })
  return { exit, out: printed.join('\n'), complaints }
}
const refusal = async (args: string[], given?: unknown) => {
  const { exit, out, complaints } = await rate(args, given)
  assert.deepEqual({ exit, out }, { exit: 2, out: '' })
  return complaints
}
const answer = async (args: string[], given: unknown) => {
  const { exit, out, complaints } = await rate(args, given)
  assert.deepEqual({ exit, complaints }, { exit: 0, complaints: [] })
  return JSON.parse(out)
}

const national = { 'N.1': 'inadequate', 'N.2': 'requires-improvement', 'N.3': 'requires-improvement', 'N.4': 'good' }

test('RATE-04 lantern rate national prints total, overall, standards, bands and why', async () => {
  const rated = await answer(['national', '-'], { standards: national })
  assert.deepEqual(Object.keys(rated).slice(0, 5), ['total', 'outOf', 'overall', 'standards', 'bands'])
  assert.deepEqual([rated.total, rated.outOf, rated.overall], [4, 12, 'requires-improvement'])
  assert.deepEqual(Object.keys(rated.standards), ['N.1', 'N.2', 'N.3', 'N.4'])
  assert.deepEqual(rated.standards['N.4'], {
    rating: 'good',
    score: 2,
    why: ['Rated Good by judgement: it scores 2 of 3.'],
    triggers: [],
  })
  assert.deepEqual(rated.bands[0], { rating: 'inadequate', name: 'Inadequate', from: 0, to: 2 })
  assert.match(rated.why[0], /^0 \+ 1 \+ 1 \+ 2 = 4 of 12; 3 to 6 is Requires improvement\./)
})

test('RATE-03 lantern rate approved-premises takes codes as they are printed', async () => {
  const standards = { 1: 'good', 2: 'good', 3: 'requires-improvement', 4: 'good', 5: 'outstanding' }
  const rated = await answer(['approved-premises', '-', '--version', '1.0'], { standards })
  assert.deepEqual([rated.total, rated.outOf, rated.overall], [10, 15, 'good'])
})

test('RATE-05 lantern rate probation-services rates a PDU by judgement and by cases', async () => {
  const share = (sufficient: number, of: number) => ({ sufficient, of })
  const codes = ['P 2.1', 'P 2.2', 'P 2.3', 'P 2.4'].flatMap(code => [1, 2, 3].map(n => `${code}.${n}`))
  const caseResults = {
    ...Object.fromEntries(codes.map(code => [code, share(24, 35)])),
    'P 2.1.3': share(22, 35),
    'P 2.2.3': share(50, 84),
  }
  const standards = { 'P 1.1': 'good', 'P 1.2': 'requires-improvement', 'P 1.3': 'good' }
  const rated = await answer(['probation-services', '--level', 'pdu', '-'], { standards, caseResults })
  assert.deepEqual([rated.total, rated.outOf, rated.overall], [11, 21, 'good'])
  assert.equal(rated.standards['P 2.1'].rating, 'requires-improvement')
  const ids = (code: string) => rated.standards[code].triggers.map(({ id }: { id: string }) => id)
  assert.deepEqual(ids('P 2.1'), ['within-points', 'one-case'])
  assert.deepEqual(ids('P 2.2'), [])
})

test('RATE-04 a missing standard gives no overall rating, with the reason', async () => {
  const { 'N.3': _, ...standards } = national
  const rated = await answer(['national', '-'], { standards })
  assert.deepEqual([rated.total, rated.overall], [null, null])
  assert.match(rated.why.join(), /No overall rating: N\.3 .* has no rating/)
})

test('RATE-07 national case data is indicative, with its caution, and moves no rating', async () => {
  const caseResults = { 'P 2.1.1': { sufficient: 22, of: 35 } }
  const rated = await answer(['national', '-'], { standards: national, caseResults })
  assert.equal(rated.indicative['P 2.1.1'].band, 'requires-improvement')
  assert.ok(rated.caution.length > 0)
  assert.equal(rated.total, 4)
})

test('RATE-06 lantern rate dipp exits 2: it rates nothing', async () => {
  const [complaint, ...more] = await refusal(['dipp', '-'], { standards: {} })
  assert.match(complaint ?? '', /rates nothing: it publishes findings and case data without any rating$/)
  assert.deepEqual(more, [])
})

test('RATE-08 every fault of the input is one line, all at once', async () => {
  const given = { standards: { 'N.9': 'good', 'N.1': 'best' }, caseResults: { 'P 2.1.1': { sufficient: 3, of: 2 } } }
  assert.deepEqual(await refusal(['national', '-'], given), [
    'standards: there is no standard “N.9”: N.1, N.2, N.3, N.4',
    'standards: “N.1” is “best”, which is no rating: inadequate, requires-improvement, good, outstanding',
    'caseResults: “P 2.1.1”: 3 sufficient cases are more than the 2 there are',
  ])
})

test('RATE-08 a level is asked for where there are several, and has to be one that is rated', async () => {
  assert.deepEqual(await refusal(['probation-services', '-'], {}), [
    'probation-services rates several levels: add --level pdu or region',
  ])
  assert.deepEqual(await refusal(['probation-services', '--level', 'ward', '-'], {}), [
    'probation-services rates no level “ward”; it rates pdu or region',
  ])
  const wrong = { caseResults: { 'P 2.1.1': { sufficient: 1, of: 2 } } }
  assert.match(
    (await refusal(['probation-services', '--level', 'region', '-'], wrong)).join(),
    /is a key question of level pdu/,
  )
})

test('RATE-08 what is no JSON, empty, missing or says a key twice is refused together with other faults', async () => {
  assert.match((await refusal(['national', '-'], '{"standards":')).join(), /^the input is not JSON: /)
  assert.deepEqual(await refusal(['national', '-'], ''), ['the input is not JSON: it is empty'])
  assert.deepEqual(await refusal(['national', 'gone.json']), ['there is no file gone.json'])
  assert.deepEqual(await refusal(['national', '-'], '{"standards":{"N.1":"good",\n"N.1":"inadequate"}}'), [
    'the input: line 2 gives the same key a second time',
  ])
  const both = await refusal(['nowhere', '-'], '[')
  assert.match(both.join('\n'), /^there is no programme “nowhere”.*\nthe input is not JSON/)
  assert.deepEqual(await refusal([]), ['PROGRAMME is missing', 'FILE is missing'])
})
