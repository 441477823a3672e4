import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const aptGet = (...words: string[]) =>
  spawnSync('apt-get', words, { encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })

/**
 * Installs packages of Debian, on a Debian machine and as root.
 * @throws Elsewhere, with a sentence that says what is missing and how to get it.
 */
export const installDebianPackages = (what: string, ...packages: string[]): void => {
  const command = `apt-get install ${packages.join(' ')}`
  if (!existsSync('/usr/bin/apt-get')) throw new Error(`${what} is missing. On Debian it comes with: ${command}`)
  if (process.getuid?.() !== 0) throw new Error(`${what} is missing. Run: sudo ${command}`)
  process.stderr.write(`${what} is missing: ${command} …\n`)
  aptGet('update', '--quiet')
  const { status, stdout, stderr } = aptGet('install', '--yes', '--no-install-recommends', ...packages)
  if (status !== 0) throw new Error(`${what} is missing, and “${command}” did not succeed:\n${stdout}${stderr}`)
}
