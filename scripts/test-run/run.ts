/** `bin/test`: runs the stages named, or all of them, up to the first that is broken. */
import { type Stage, steps } from './stages.ts'
import { addUp, type Tally } from './tally.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const stages = steps.flat(2)

const help = `Usage: bin/test [STAGE …]

Runs every stage, or those named, and begins no other once one is broken. First the checks, which are quick to tell, side by
side; then the tests, of which those in the browser run beside the others:

${stages.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

What failed is shown again at the end. The last line is “N passed, N failed”: all tests of all stages that were run, and a broken check counts as a failure.
PostgreSQL, Chromium and what else the tests need come from Debian's packages where they are missing.`

/** Settings of this shell, which would send tests to a database in use. */
const forgetSettings = (): void => {
  for (const name of Object.keys(process.env)) {
    if (
      /^(LANTERN_.*|DATABASE_URL|TEST_DATABASE_URL|DATA_DIR|PROGRAMMES_DIR|PORT|HOST|SESSION_SECRET|CLAMD)$/.test(name)
    )
      delete process.env[name]
  }
}

const heading = ({ name, summary }: Stage): string => `\n── ${name}: ${summary}`

const brokenBy = (error: unknown): Tally => {
  const why = error instanceof Error ? error.message : String(error)
  say(why)
  return { passed: 0, failed: 1, leftOut: [], failures: [`${why}\n`] }
}

const runStage = async (stage: Stage): Promise<Tally> => {
  const { name } = stage
  const begun = performance.now()
  const tally = await stage.run(() => say(heading(stage))).catch(brokenBy)
  for (const test of tally.leftOut) say(`  left out: ${test}`)
  const sums = tally.passed > 0 ? `, ${tally.passed} passed, ${tally.failed} failed` : ''
  say(
    `── ${name} ${tally.failed > 0 ? 'is BROKEN' : 'is well'}: ${((performance.now() - begun) / 1000).toFixed(1)} s${sums}`,
  )
  return tally
}

const runStages = async (isChosen: (stage: Stage) => boolean): Promise<void> => {
  const tallies: Tally[] = []
  const waiting = new Set(stages.filter(isChosen))
  const broken: string[] = []
  const count = (stage: Stage, tally: Tally): void => {
    tallies.push(tally)
    if (tally.failed > 0) broken.push(stage.name)
  }
  const install = (stage: Stage): void => {
    try {
      if (broken.length === 0 && waiting.has(stage)) stage.install?.()
    } catch (error) {
      waiting.delete(stage)
      say(heading(stage))
      count(stage, brokenBy(error))
    }
  }
  const runLane = async (lane: readonly Stage[]): Promise<void> => {
    for (const stage of lane) {
      if (broken.length > 0 || !waiting.delete(stage)) continue
      count(stage, await runStage(stage))
    }
  }
  for (const step of steps) {
    step.flat().forEach(install)
    await Promise.all(step.map(runLane))
  }
  if (broken.length > 0) process.exitCode = 1
  if (waiting.size > 0)
    say(`Not run, because ${broken.join(' and ')} is broken: ${[...waiting].map(({ name }) => name).join(', ')}`)
  const { passed, failed, failures } = addUp(tallies)
  if (failures.length > 0) say(`\n── What failed\n${failures.join('\n').trimEnd()}`)
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
  await runStages(({ name }) => words.length === 0 || words.includes(name))
}
