import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { getProgramme, listProgrammes } from '../queries.ts'
import { checkUpload } from '../read-upload.ts'
import { promptsOf, standardsOf } from '../rules/lookups.ts'
import { slugOfCode } from '../rules/slug-of-code.ts'
import { wordingCounts } from '../rules/wording-counts.ts'
import type { Programme } from '../schema/index.ts'

let db: Db
let drop: () => Promise<void>
let shipped: Programme[]

before(async () => {
  ;({ db, drop } = await testWorld())
  shipped = (await listProgrammes(db, '2026-03-03')).map(({ content }) => content)
})
after(() => drop())

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
const unescaped = (markup: string): string =>
  markup.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] as string)
const blocks = /<\/?(p|h\d|li|ul|ol|div|dl|dt|dd|table|caption|tr|t[dh]|section|nav|details|summary|br)\b[^>]*>/g
/** What is there to read: without tags, and with every run of spaces as one. */
const wordsOf = (markup: string): string =>
  unescaped(markup.replace(blocks, ' ').replace(/<[^>]+>/g, '')).replace(/\s+/g, ' ')
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const addressesOf = (programme: Programme): string[] => {
  const { id, version } = programme.programme
  const standards = standardsOf(programme).map(({ code }) => paths.standards.standard(id, version, slugOfCode(code)))
  return [paths.standards.programme(id, version), ...standards]
}

/** All that anyone can read of a programme without signing in. */
const readAll = async (programme: Programme): Promise<string> => {
  const stranger = await visitor(servicesFor(db))
  const pages: string[] = []
  for (const address of addressesOf(programme)) {
    const page = await stranger.open(address)
    assert.equal(page.statusCode, 200, address)
    pages.push(page.body)
  }
  return pages.join('\n')
}

/** Every sentence of a programme: texts of more than one word, wherever they stand. Ids and codes are single words. */
const sentencesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return plain(value).includes(' ') ? [plain(value)] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentencesIn) : []
}

test('PROG-09 every standard, key question, prompt and guidance of every programme is on public pages, without signing in', async () => {
  assert.equal(shipped.length, 4)
  for (const programme of shipped) {
    const words = wordsOf(await readAll(programme))
    for (const { code, name, statement, keyQuestions } of standardsOf(programme)) {
      for (const text of [`${code} ${name}`, statement.text]) assert.ok(words.includes(plain(text)), text)
      for (const question of keyQuestions)
        assert.ok(words.includes(plain(`${question.code} ${question.text}`)), question.code)
    }
    for (const { prompt } of promptsOf(programme)) {
      const { guidance } = prompt
      assert.ok(words.includes(plain(`${prompt.code} ${prompt.text}`)), prompt.code)
      for (const text of [guidance.lookFor, guidance.sufficient, guidance.insufficient, ...guidance.evidenceSources])
        assert.ok(words.includes(plain(text)), `${prompt.code}: ${text}`)
    }
  }
})

test('PROG-09 so is every other sentence of a programme: rules, timeline, team, cases, surveys, meetings, report, sources', async () => {
  for (const programme of shipped) {
    const words = wordsOf(await readAll(programme))
    const sentences = new Set(sentencesIn(programme))
    assert.ok(sentences.size > 300, `${programme.programme.id}: ${sentences.size}`)
    const missing = [...sentences].filter(sentence => !words.includes(sentence))
    assert.deepEqual(missing, [], programme.programme.id)
  }
})

test('PROG-09 the list leads to every programme and version, and an address without a version to the one in effect', async () => {
  const stranger = await visitor(servicesFor(db))
  const list = await stranger.open(paths.standards.list)
  for (const { programme } of shipped) {
    const { id, version } = programme
    assert.ok(list.body.includes(`href="${paths.standards.programme(id, version)}"`), id)
    const answer = await stranger.open(paths.standards.inEffect(id))
    assert.equal(answer.headers.location, paths.standards.programme(id, version))
  }
  for (const nowhere of [
    '/standards/nothing',
    '/standards/national/9.9',
    '/standards/national/1.1/n-9',
    '/standards/nothing/compare',
  ])
    assert.equal((await stranger.open(nowhere)).statusCode, 404, nowhere)
})

test('PROG-07 the state of each programme today is shown in words, with since when and why', async () => {
  const stranger = await visitor(servicesFor(db))
  const blocks = (await stranger.open(paths.standards.list)).body.split('<h2').slice(1).map(wordsOf)
  const blockOf = (name: string) => blocks.find(block => block.includes(`>${name}`) || block.includes(name)) as string
  const paused = blockOf('Inspects every probation delivery unit')
  assert.match(
    paused,
    /Paused since 1 October 2025\. Why: From October 2025, our core adult probation inspection programme will be paused/,
  )
  assert.match(paused, /No inspection can be announced under it\. Those already announced carry on\./)
  assert.match(blockOf('Inspections of single approved premises'), /Open since 28 July 2025\. Why:/)
  assert.equal(blocks.filter(block => block.includes('Paused since')).length, 1)
  const page = wordsOf((await stranger.open('/standards/probation-services/1.0')).body)
  assert.match(page, /Status today Paused since 1 October 2025/)
})

test('PROG-07 the state shown is that of the day', async () => {
  const before = await visitor(servicesFor(db, { clock: () => new Date('2025-09-30T22:59:00Z') }))
  const after = await visitor(servicesFor(db, { clock: () => new Date('2025-09-30T23:00:00Z') }))
  const address = '/standards/probation-services/1.0'
  assert.match(
    wordsOf((await before.open(address)).body),
    /Status today Open since 1 October 2023 until 30 September 2025/,
  )
  assert.match(wordsOf((await after.open(address)).body), /Status today Paused since 1 October 2025/)
})

test('PROG-02 every prompt, its guidance and every key question says on its face whether it is official or working text', async () => {
  const stranger = await visitor(servicesFor(db))
  const marks = { official: 'Official wording', working: 'Working text' }
  for (const programme of shipped) {
    const { id, version } = programme.programme
    for (const standard of standardsOf(programme)) {
      const page = await stranger.open(paths.standards.standard(id, version, slugOfCode(standard.code)))
      const main = page.body.slice(page.body.indexOf('<main'))
      const after = (anchor: string): string =>
        wordsOf(main.slice(main.indexOf(`id="${slugOfCode(anchor)}"`)).replace(/^[^>]*>/, ''))
      for (const question of standard.keyQuestions) {
        const said = plain(after(question.code))
        assert.ok(said.startsWith(plain(`${question.code} ${question.text} ${marks[question.wording]}`)), question.code)
        for (const { code, text, wording, guidance } of question.prompts) {
          const prompt = plain(after(code))
          assert.ok(prompt.startsWith(plain(`${code} ${text} ${marks[wording]}`)), code)
          const beside = prompt.slice(prompt.indexOf(`Guidance on ${code}`) + `Guidance on ${code}`.length)
          assert.ok(plain(beside).startsWith(marks[guidance.wording]), `guidance on ${code}`)
        }
      }
    }
    const all = wordingCounts(programme).reduce((sum, { official, working }) => sum + official + working, 0)
    const page = wordsOf((await stranger.open(paths.standards.programme(id, version))).body)
    assert.match(page, new RegExp(`${all} texts of this version`))
  }
})

test('RATE-06 a programme that rates nothing says so, and shows no scale, bands or panel', async () => {
  const stranger = await visitor(servicesFor(db))
  const dipp = wordsOf((await stranger.open('/standards/dipp/1.0')).body)
  assert.match(dipp, /How ratings are worked out This programme rates nothing\./)
  assert.doesNotMatch(dipp, /Requires improvement|The ratings panel|The scale/)
  const national = wordsOf((await stranger.open('/standards/national/1.1')).body)
  assert.match(national, /Outstanding 11 to 12/)
  assert.match(national, /Indicative only: it is shown beside the results and counts towards no rating\./)
})

test('PROG-09 a step’s limits, and for which inspections evidence is asked for and meetings are held, are told in both languages', async () => {
  const reading = async (address: string, language: string) => {
    const page = await (await visitor(servicesFor(db))).open(`${address}?lang=${language}`)
    return wordsOf(page.body)
  }
  const premises = '/standards/approved-premises/1.0'
  const end = 'End of fieldwork, with a summary of findings'
  assert.match(
    await reading(premises, 'en'),
    new RegExp(`At most 8 days after ${end}\\. \\(Source: AP manual 2\\.4, normally within a week`),
  )
  assert.match(await reading(premises, 'cy'), new RegExp(`8 diwrnod ar y mwyaf ar ôl ${end}\\.`))
  const services = '/standards/probation-services/1.0'
  for (const [language, only] of [
    ['en', 'Only in inspections of'],
    ['cy', 'Mewn arolygiadau o’r rhain yn unig'],
  ] as const) {
    const words = await reading(services, language)
    assert.match(words, new RegExp(`Resettlement arrangements and handover from prison .{0,80} ${only} Region `))
    assert.match(words, new RegExp(`Head of the PDU .{0,40} ${only} Probation delivery unit \\(PDU\\) `))
    assert.equal(words.split(` ${only} `).length - 1, 4 + 13)
  }
})

test('PROG-08 a version can be downloaded as a workbook and as YAML, without signing in, and read again unchanged', async () => {
  const stranger = await visitor(servicesFor(db))
  for (const { programme } of shipped) {
    const { id, version } = programme
    for (const [format, ending] of [
      ['yaml', 'zip'],
      ['xlsx', 'xlsx'],
    ]) {
      const answer = await stranger.open(`${paths.standards.download(id, version)}?format=${format}`)
      assert.equal(answer.headers['content-disposition'], `attachment; filename=${id}-${version}.${ending}`)
      const read = await checkUpload(answer.rawPayload)
      assert.deepEqual(read.programme, await getProgramme(db, id, version), `${id} ${format}`)
    }
  }
  for (const format of ['', '?format=exe'])
    assert.equal((await stranger.open(`/standards/national/1.1/download${format}`)).statusCode, 404)
})

test('PROG-09 in Welsh all words of ours are Welsh, and those of the standards are marked as English', async () => {
  const stranger = await visitor(servicesFor(db))
  await stranger.open(`${paths.standards.list}?lang=cy`)
  for (const programme of shipped) {
    for (const address of addressesOf(programme)) {
      const { body } = await stranger.open(address)
      assert.match(body, /<html[^>]* lang="cy"/)
      const main = body.slice(body.indexOf('<main'), body.indexOf('</main>'))
      assert.match(wordsOf(main), /Yn Saesneg y cyhoeddir y safonau a’r rheolau/)
      // What is not marked as English holds no English word of ours, nor of the programme.
      const unmarked = wordsOf(
        main.slice(main.indexOf('</h1>')).replace(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>|https:[^\s<"]+/g, ' '),
      )
      const english = /.{0,60}\b(the|and|which|from|with|for|Sufficient|Source|Working text)\b.{0,60}/.exec(unmarked)
      assert.equal(english?.[0], undefined, address)
    }
  }
})
