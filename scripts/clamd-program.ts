import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { installDebianPackages, updatePackageLists } from './debian-package.ts'

const what = 'clamd'
/** Where clamd is unpacked to, beside whatever else was installed for this project. */
const folder = join(import.meta.dirname, '../node_modules/.cache/clamd')
const unpacked = join(folder, 'usr/sbin/clamd')
const places = ['/usr/sbin/clamd', '/usr/local/sbin/clamd', '/opt/homebrew/sbin/clamd', unpacked]

const runs = (path: string): boolean => existsSync(path) && spawnSync(path, ['--help']).status === 0

const run = (cwd: string, program: string, ...words: string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, words, { cwd, encoding: 'utf8' })
  if (status !== 0)
    throw new Error(`${what} is missing, and “${program} ${words.join(' ')}” failed:\n${stdout}${stderr}`)
  return stdout
}

/** The libraries among what a package needs: `libclamav12 (>= 1.4.6), clamav-freshclam | clamav-data` has one. */
const librariesIn = (depends: string): string[] =>
  depends.split(',').flatMap(each => /^\s*(lib[\w.+-]+)/.exec(each)?.[1] ?? [])

/** Unpacks Debian's package. Returns the libraries that it needs. */
const unpack = (): string[] => {
  if (!existsSync('/usr/bin/apt-get'))
    throw new Error(`${what} is missing. It is part of ClamAV: https://www.clamav.net`)
  process.stderr.write(`${what} is missing: apt-get download clamav-daemon …\n`)
  mkdirSync(dirname(folder), { recursive: true })
  const draft = mkdtempSync(`${folder}-`)
  try {
    updatePackageLists()
    run(draft, 'apt-get', 'download', 'clamav-daemon')
    const file = String(readdirSync(draft).find(name => name.endsWith('.deb')))
    const depends = run(draft, 'dpkg-deb', '--field', file, 'Depends')
    run(draft, 'dpkg-deb', '--extract', file, '.')
    rmSync(folder, { recursive: true, force: true })
    renameSync(draft, folder)
    return librariesIn(depends)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * The path of ClamAV's daemon, which nobody has started. Gets it where it is missing. Debian's package, once installed, would start it and
 * the one that downloads signatures, now and at each start of the machine: so it is only unpacked, where nothing starts it, and installed
 * are the libraries that it needs.
 */
export const clamdProgram = (): string => {
  const path = places.find(runs)
  if (path) return path
  const libraries = unpack()
  if (!runs(unpacked)) installDebianPackages(`What ${what} needs`, ...libraries)
  if (!runs(unpacked)) throw new Error(`${what} does not run, although ${libraries.join(', ')} are installed`)
  return unpacked
}
