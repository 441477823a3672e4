/** The laws of the house that types and boundaries cannot see. Prints each breach as `file:line: law`, and fails when there is one. */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'

export interface SourceFile {
  /** From the root of the project, with slashes. */
  path: string
  text: string
}

interface Law {
  words: string
  holdsFor(path: string): boolean
  /** Line numbers, from 1, on which it is broken; 0 for the file as a whole. */
  breaches(file: SourceFile, context: Context): number[]
}

interface Context {
  modules: readonly string[]
  programmes: readonly string[]
}

const isTest = (path: string): boolean =>
  /\.test\.ts$/.test(path) || /^(server\/testutils|server\/demonstration|browser-tests|bench|scripts)\//.test(path)
const generated = new Set(['server/platform/web/govuk-params.ts'])
const inServer = (path: string): boolean => path.startsWith('server/') && !isTest(path) && !generated.has(path)

const linesWith = ({ text }: SourceFile, found: (line: string) => boolean): number[] =>
  text.split('\n').flatMap((line, i) => (found(line) ? [i + 1] : []))

const camel = (table: string): string => table.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
const writes =
  /(?:insertInto|updateTable|deleteFrom)\('(\w+)'\)|(?:insert into|update|delete from) ([a-z]+(?:_[a-z]+)+)\b/g

const foreignWrites = (file: SourceFile, { modules }: Context): number[] => {
  const own = /^server\/modules\/([^/]+)\//.exec(file.path)?.[1]
  return linesWith(file, line =>
    [...line.matchAll(writes)].some(([, builder, sql]) => {
      const table = builder ?? camel(sql as string)
      const owner = modules.find(name => table === name || new RegExp(`^${name}[A-Z]`).test(table))
      return owner !== undefined && owner !== own
    }),
  )
}

/** A kind of place may be called as a programme is (`approved-premises`): in a list of kinds, or as the name of an entry. */
const namesProgramme = (line: string, programmes: readonly string[]): boolean => {
  const isComment = /^\s*(\*|\/\/|\/\*)/.test(line)
  const amongKinds = /'(nation|region|pdu)'|kind: '/.test(line)
  return !isComment && !amongKinds && programmes.some(id => new RegExp(`'${id}'(?!:)`).test(line))
}

const laws: Law[] = [
  {
    words: 'a table is written by the module that its name begins with',
    holdsFor: path => inServer(path) && !path.includes('/migrations/'),
    breaches: foreignWrites,
  },
  {
    words: 'the time comes from platform/clock.ts: no new Date(), Date.now() or Temporal.Now',
    holdsFor: path => inServer(path) && path !== 'server/platform/clock.ts',
    breaches: file => linesWith(file, line => /new Date\(\)|Date\.now\(\)|Temporal\.Now/.test(line)),
  },
  {
    words: 'code knows no programme by name: what differs between them is data',
    holdsFor: inServer,
    breaches: (file, { programmes }) => linesWith(file, line => namesProgramme(line, programmes)),
  },
  {
    words: 'a file has 250 lines at most',
    holdsFor: path => path.endsWith('.ts') && !generated.has(path),
    breaches: ({ text }) => (text.trimEnd().split('\n').length > 250 ? [0] : []),
  },
  {
    words: 'names are kebab-case, and no room is called utils, helpers, common or shared',
    holdsFor: () => true,
    breaches: ({ path }) => {
      const parts = path.split('/')
      const room = parts.slice(0, -1).some(part => /^(utils|helpers|common|shared)$/.test(part))
      return room || !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z-]+)*$/.test(basename(path)) ? [0] : []
    },
  },
  {
    words: 'no Manager, Helper or Service in a name',
    holdsFor: inServer,
    breaches: file =>
      linesWith(file, line => /\b(?:class|const|function|interface|type) \w*(?:Manager|Helper|Service)\b/.test(line)),
  },
]

/** Every breach of every law in these files, as `path:line: law`. */
export const breachesOf = (files: readonly SourceFile[], context: Context): string[] =>
  files.flatMap(file =>
    laws
      .filter(law => law.holdsFor(file.path))
      .flatMap(law => law.breaches(file, context).map(line => `${file.path}${line ? `:${line}` : ''}: ${law.words}`)),
  )

const root = join(import.meta.dirname, '..')
const folders = (path: string): string[] =>
  readdirSync(join(root, path), { withFileTypes: true }).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/** The project's modules and programmes, by the names of their folders. */
export const contextOfProject = (): Context => ({
  modules: folders('server/modules'),
  programmes: folders('programmes').filter(name => name !== 'schema'),
})

const filesIn = (folder: string): SourceFile[] =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => {
      const path = relative(root, join(entry.parentPath, entry.name))
      return { path, text: readFileSync(join(root, path), 'utf8') }
    })

if (import.meta.main) {
  const files = ['server', 'scripts', 'bench', 'browser-tests'].flatMap(filesIn)
  const breaches = breachesOf(files, contextOfProject())
  for (const breach of breaches) process.stderr.write(`${breach}\n`)
  process.stdout.write(`${files.length} files, ${breaches.length} broken laws\n`)
  if (breaches.length > 0 || files.length === 0) process.exitCode = 1
}
