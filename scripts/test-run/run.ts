/** `bin/test`: runs the stages named, or all of them, up to the first that is broken. */
import { type Stage, stages } from './stages.ts'
import { addUp, type Tally } from './tally.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const help = `Usage: bin/test [STAGE …]

Runs every stage in this order, or those named, and stops at the first that is broken:

${stages.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

The last line is “N passed, N failed”: all tests of all stages that were run, and a broken check counts as a failure.
PostgreSQL and Chromium are installed from Debian's packages where they are missing.`

/** Settings of this shell, which would send tests to a database in use. */
const forgetSettings = (): void => {
  for (const name of Object.keys(process.env)) {
    if (/^(LANTERN_.*|DATABASE_URL|TEST_DATABASE_URL|DATA_DIR|PROGRAMMES_DIR|PORT|HOST|SESSION_SECRET)$/.test(name))
      delete process.env[name]
  }
}

const runStage = async ({ name, summary, run }: Stage): Promise<Tally> => {
  say(`\n── ${name}: ${summary}`)
  const begun = performance.now()
  const broken = (error: Error): Tally => {
    say(error.message)
    return { passed: 0, failed: 1, leftOut: [] }
  }
  const tally = await run().catch(broken)
  for (const test of tally.leftOut) say(`  left out: ${test}`)
  const sums = tally.passed > 0 ? `, ${tally.passed} passed, ${tally.failed} failed` : ''
  say(
    `── ${name} ${tally.failed > 0 ? 'is BROKEN' : 'is well'}: ${((performance.now() - begun) / 1000).toFixed(1)} s${sums}`,
  )
  return tally
}

const runStages = async (chosen: readonly Stage[]): Promise<void> => {
  const tallies: Tally[] = []
  for (const [i, stage] of chosen.entries()) {
    const tally = await runStage(stage)
    tallies.push(tally)
    if (tally.failed === 0) continue
    const rest = chosen.slice(i + 1).map(({ name }) => name)
    if (rest.length > 0) say(`Not run, because ${stage.name} is broken: ${rest.join(', ')}`)
    process.exitCode = 1
    break
  }
  const { passed, failed } = addUp(tallies)
  say(`\n${passed} passed, ${failed} failed`)
}

const words = process.argv.slice(2)
const unknown = words.filter(word => !stages.some(({ name }) => name === word))
if (words.includes('--help')) say(help)
else if (unknown.length > 0) {
  process.stderr.write(`bin/test: there is no stage “${unknown.join('”, “')}”\n\n${help}\n`)
  process.exitCode = 2
} else {
  forgetSettings()
  await runStages(words.length > 0 ? stages.filter(({ name }) => words.includes(name)) : stages)
}
