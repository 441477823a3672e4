/** A column of a table: its heading, and the path of its value in what a row describes. */
export interface Column {
  heading: string
  path: readonly string[]
  width: number
  /** A list, one item a line. */
  list?: true
}

/** A sheet with a row for each standard, key question or prompt. */
export interface Table {
  sheet: string
  /** The heading of the column that says which standard or key question a row belongs to. */
  within?: string
  columns: readonly Column[]
}

const short = 14

const column = (heading: string, path: string, width = short): Column => ({ heading, path: path.split('.'), width })

const origin = (heading: string, path: string): Column[] => {
  const at = path === '' ? '' : `${path}.`
  return [
    column(`${heading}wording`, `${at}wording`),
    column(`${heading}source`, `${at}source`),
    column(`${heading}where in source`, `${at}at`, 24),
  ]
}

/** `N.1 Leadership and governance`, a row each. */
export const standardsTable: Table = {
  sheet: 'Standards',
  columns: [
    column('Code', 'code'),
    column('Name', 'name', 30),
    column('Level', 'level'),
    column('Basis', 'basis'),
    column('Statement', 'statement.text', 60),
    ...origin('Statement ', 'statement'),
    column('Note', 'note.text', 40),
    ...origin('Note ', 'note'),
  ],
}

export const keyQuestionsTable: Table = {
  sheet: 'Key questions',
  within: 'Standard',
  columns: [
    column('Code', 'code'),
    column('Text', 'text', 60),
    ...origin('Text ', ''),
    column('Basis', 'basis'),
    column('Gathers', 'gathers'),
    column('Applies when', 'appliesWhen', 40),
  ],
}

export const promptsTable: Table = {
  sheet: 'Prompts',
  within: 'Key question',
  columns: [
    column('Code', 'code'),
    column('Text', 'text', 60),
    ...origin('Text ', ''),
    column('Look for', 'guidance.lookFor', 60),
    { ...column('Evidence sources', 'guidance.evidenceSources', 40), list: true },
    column('Sufficient', 'guidance.sufficient', 40),
    column('Insufficient', 'guidance.insufficient', 40),
    ...origin('Guidance ', 'guidance'),
  ],
}

/** The headings of a table, in its first row. */
export const headingsOf = ({ within, columns }: Table): string[] => [
  ...(within ? [within] : []),
  ...columns.map(({ heading }) => heading),
]
