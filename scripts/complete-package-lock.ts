/**
 * Adds to package-lock.json the packages of other platforms that npm left out, so that `npm ci` accepts it anywhere.
 * npm leaves them out when the registry it asked does not have them: https://github.com/npm/cli/issues/4828.
 * Run it after any change of package-lock.json; with --check it only says what is missing, and fails.
 */
import { readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

interface Locked {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32', 'aix', 'netbsd', 'openbsd', 'sunos']
const processors = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32']
const libraries: Record<string, string> = { musl: 'musl', musleabihf: 'musl', gnu: 'glibc', gnueabihf: 'glibc' }

/** Which platform a package is for, by its name: `@biomejs/cli-linux-arm64-musl`. */
const platformOf = (name: string): Locked => {
  const words = name.split(/[/-]/)
  const os = words.filter(word => systems.includes(word))
  const cpu = words.filter(word => processors.includes(word))
  const libc = os.includes('linux') ? words.flatMap(word => libraries[word] ?? []) : []
  return { ...(os.length && { os }), ...(cpu.length && { cpu }), ...(libc.length && { libc }) }
}

const file = join(import.meta.dirname, '../package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> }

const missing = Object.values(lock.packages).flatMap(({ dev, optionalDependencies = {} }) =>
  Object.entries(optionalDependencies)
    .filter(([name]) => !lock.packages[`node_modules/${name}`])
    .map(([name, wanted]): [string, Locked] => {
      const version = wanted.replace(/^\D+/, '')
      return [`node_modules/${name}`, { version, ...(dev && { dev }), optional: true, ...platformOf(name) }]
    }),
)

for (const [path] of missing) process.stdout.write(`not in package-lock.json: ${path.replace('node_modules/', '')}\n`)

if (process.argv.includes('--check') && missing.length > 0) {
  process.stderr.write('npm ci would refuse this. Run: node scripts/complete-package-lock.ts\n')
  process.exitCode = 1
} else if (missing.length > 0) {
  const { atime, mtime } = statSync(file)
  const packages = Object.fromEntries(
    Object.entries(lock.packages)
      .concat(missing)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
  utimesSync(file, atime, mtime) // What is installed here is still what it says.
}
