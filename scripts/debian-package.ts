import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const aptGet = (...words: string[]) =>
  spawnSync('apt-get', words, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

let isUpToDate = false

/** Reads, once in this program, which packages there are now: the list that a machine came with may name what is gone. */
export const updatePackageLists = (): void => {
  if (!isUpToDate) aptGet('update', '--quiet')
  isUpToDate = true
}

/**
 * Installs packages of Debian, on a Debian machine and as root.
 * @throws Elsewhere, with a sentence that says what is missing and how to get it.
 */
export const installDebianPackages = (what: string, ...packages: string[]): void => {
  const command = `apt-get install ${packages.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${what} is missing. On Debian it comes with: ${command}`)
  if (process.getuid?.() !== 0) throw new Error(`${what} is missing. Run: sudo ${command}`)
  process.stderr.write(`${what} is missing: ${command} …\n`)
  updatePackageLists()
  const { status, stdout, stderr } = aptGet('install', '--yes', '--no-install-recommends', ...packages)
  if (status !== 0) throw new Error(`${what} is missing, and “${command}” did not succeed:\n${stdout}${stderr}`)
}
