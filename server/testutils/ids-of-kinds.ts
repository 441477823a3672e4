/**
 * What each unknown part of an address takes, by the word before it in the address: `meetings/:id`. `own`: an id that one inspection
 * alone has; under another it is not there. `shared`: a word that means the same, or something of one's own, in every inspection. A
 * new route with a parameter that is not here fails the tests until somebody says what it takes.
 */
const kinds: Record<string, IdKind> = {
  'planned/:id': { own: 'meeting' },
  'briefings/:briefing': { shared: 'briefing' },
  'meetings/:id': { own: 'meeting' },
  'inspected-body/:id': { own: 'invitation' },
  'people/:id': { own: 'invitation' },
  'sites/:id': { own: 'site' },
  'sample/:id': { own: 'sampledCase' },
  'cases/:id': { own: 'sampledCase' },
  'items/:item': { own: 'item' },
  'evidence/:item': { own: 'item' },
  'files/:id': { own: 'file' },
  'uploads/:id': { own: 'upload' },
  'lines-of-enquiry/:id': { own: 'enquiry' },
  'notes/:id': { own: 'note' },
  'changes/:id': { own: 'nothing' },
  'drafts/:id': { own: 'nothing' },
  'messages/:id': { own: 'message' },
  'announcement/:document': { shared: 'letter' },
  'documents/:document': { shared: 'letter' },
  'letters/:letter': { shared: 'letter' },
  'plan/:step': { shared: 'publication' },
  'samples/:sample': { shared: 'cases' },
  'cases/:number': { shared: '1' },
  'questions/:question': { shared: '1' },
  'issues/:issue': { shared: '1' },
  'judgements/:standard': { shared: '1' },
  ':standard/:prompt': { shared: '1-1' },
  'propose/:standard': { shared: '1' },
  'panel/:standard': { shared: '1' },
  'report/:section': { shared: 'context' },
  'people/:username': { shared: 'nadia' },
  'conflicts/:username': { shared: 'nadia' },
  'inspectors/:username': { shared: 'nadia' },
  'calendar/:username': { shared: 'nadia' },
  'document/:username': { shared: 'nadia' },
  'standards/:programme': { shared: 'dipp' },
  ':programme/:version': { shared: '1.0' },
  ':version/:standard': { shared: '1' },
  'compared-with/:other': { shared: '1.1' },
  'calendars/:token': { shared: 'a'.repeat(64) },
  'invitation/:token': { shared: 'a'.repeat(64) },
}

/** Kinds of things of which an inspection has its own. */
export type OwnKind =
  | 'meeting'
  | 'invitation'
  | 'site'
  | 'sampledCase'
  | 'item'
  | 'file'
  | 'upload'
  | 'enquiry'
  | 'note'
  | 'message'
  | 'nothing'

type IdKind = { own: OwnKind } | { shared: string }

/** The ids of one inspection. Of some kinds none can be made for one inspection alone: `nothing`. */
export type IdsOf = Record<Exclude<OwnKind, 'nothing'>, string>

const anId = '0198c0de-0000-7000-8000-00000000ffff'

/**
 * The address of a page with the parts that it leaves open filled in: the reference as given, all else with ids of this inspection.
 * @throws Error for a part of which `kinds` does not say what it takes.
 */
export const filledWith = (path: string, reference: string, ids: IdsOf): string =>
  path
    .split('/')
    .map((part, i, all) => {
      if (!part.startsWith(':')) return part
      if (part === ':reference') return reference
      const kind = kinds[`${all[i - 1]}/${part}`]
      if (!kind) throw new Error(`Say in ids-of-kinds.ts what ${all[i - 1]}/${part} of ${path} takes`)
      if ('shared' in kind) return kind.shared
      return kind.own === 'nothing' ? anId : ids[kind.own]
    })
    .join('/')

/** Whether an address has an id in it that one inspection alone has. */
export const holdsOwnId = (path: string): boolean =>
  path.split('/').some((part, i, all) => {
    const kind = kinds[`${all[i - 1]}/${part}`]
    return kind !== undefined && 'own' in kind
  })
