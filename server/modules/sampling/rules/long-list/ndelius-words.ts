/** How lists from nDelius say what a fact is, besides the ids and names that the programme gives its choices. */
export interface FactWords {
  /** The heading of its column, where that is not the fact's id. */
  heading?: string
  /** The heading of another fact that says this one too, where the programme does not have that fact. */
  alsoIn?: string
  /** By choice: codes and words, in any case, with any punctuation. */
  said?: Readonly<Record<string, readonly string[]>>
  /** What the words above do not say: the first pattern that is in the text, in small letters, gives the choice. */
  like?: readonly (readonly [RegExp, string])[]
  /** What an empty cell says. Without this, an empty cell says nothing. */
  blank?: string
  /** A case has one of the choices, so that a semicolon is not between two. */
  isSingle?: true
  /** Words may end in an amount, as in `Unpaid work 120 hours`, which is not read. */
  hasAmounts?: true
}

/** `none`, where a programme's choices have it, is no for a fact that is yes or no. */
export const none = 'none'

const yesNo: FactWords = { blank: 'no' }

/** By the ids that programmes give to facts. Domain notes 7 (nDelius data); ethnicity by the 16+1 codes of the police. */
export const factWords: Readonly<Record<string, FactWords>> = {
  'sentence-kind': {
    heading: 'sentence_type',
    isSingle: true,
    said: {
      'post-sentence-supervision': ['pss', 'post release supervision'],
      other: ['cja youth rehabilitation order', 'youth rehabilitation order', 'yro'],
    },
    // ORA, SA2020, CJA and the like stand before the kind; “Adult Custody (inc PSS)” begins with a licence.
    like: [
      [/licen[cs]e|custody|determinate|extended sentence|life imprisonment/, 'licence'],
      [/suspended sentence/, 'suspended-sentence-order'],
      [/community order/, 'community-order'],
      [/supervision default|post sentence supervision/, 'post-sentence-supervision'],
    ],
  },
  requirements: {
    hasAmounts: true,
    said: {
      'rehabilitation-activity': ['f', 'rar', 'f rar', 'rehabilitation activity'],
      'accredited-programme': [
        ...['c', 'ap', 'programme', 'accredited programme', 'court accredited programme', 'c accredited programme'],
        ...['building choices', 'building better relationships'],
      ],
      'unpaid-work': ['w', 'upw', 'unpaid work', 'w unpaid work', 'unpaid work regular', 'unpaid work intensive'],
      'drug-rehabilitation': ['drr', 'drug rehabilitation'],
      'alcohol-treatment': ['atr', 'alcohol treatment'],
      'mental-health-treatment': ['mhtr', 'mental health treatment'],
      curfew: ['rm49', 'rm59', 'curfew', 'electronic monitoring', 'em', 'location monitoring', 'gps'],
    },
    like: [[/^(w )?unpaid work\b/, 'unpaid-work']],
  },
  rosh: {
    isSingle: true,
    said: {
      low: ['rlrh', 'l', 'low rosh', 'low risk of serious harm'],
      medium: ['rmrh', 'm', 'medium rosh', 'medium risk of serious harm'],
      high: ['rhrh', 'h', 'high rosh', 'high risk of serious harm'],
      'very-high': ['rvhr', 'rvrh', 'v', 'vh', 'very high rosh', 'very high risk of serious harm'],
    },
  },
  'under-review': {
    blank: none,
    said: {
      none: ['no', 'n'],
      'serious-further-offence': ['sfo', 'sfo review', 'serious further offence', 'serious further offence review'],
      'domestic-abuse-death': [...['dardr', 'dhr', 'domestic abuse related death review', 'domestic homicide review']],
      'child-safeguarding-practice': ['cspr', 'child safeguarding practice review'],
      'other-investigation': ['other', 'other investigation', 'other review'],
    },
  },
  suspension: {
    isSingle: true,
    blank: none,
    said: { none: ['no', 'n'], reset: ['probation reset'], impact: ['probation impact'] },
  },
  'contact-suspended': {
    alsoIn: 'suspension',
    blank: none,
    said: { none: [], reset: ['reset', 'probation reset'], impact: ['impact', 'probation impact'] },
  },
  'pss-only': yesNo,
  restricted: yesNo,
  transferred: {
    isSingle: true,
    blank: 'not-transferred',
    said: {
      'not-transferred': ['no', 'n', 'none'],
      in: ['transfer in', 'transferred in'],
      out: ['transfer out', 'transferred out'],
    },
  },
  sex: {
    isSingle: true,
    blank: 'not-recorded',
    said: {
      female: ['f', 'woman'],
      male: ['m', 'man'],
      'not-recorded': ['u', 'x', 'unknown', 'not known', 'not stated', 'not specified', 'indeterminate', 'other'],
    },
  },
  ethnicity: {
    isSingle: true,
    blank: 'not-recorded',
    said: { 'not-recorded': ['ns', 'not stated', 'unknown', 'not known', 'refused'], other: ['o9', 'o2', 'arab'] },
    like: [
      [/^mixed|^white and (black|asian)|^m\d\b/, 'mixed'],
      [/^white|^w\d\b/, 'white'],
      [/^black|^b\d\b/, 'black'],
      [/^asian|^chinese|^a\d\b|^o1\b/, 'asian'],
      [/^other|^o\d\b/, 'other'],
    ],
  },
  'practitioner-grade': {
    isSingle: true,
    blank: 'other',
    said: {
      'probation-officer': ['po'],
      'probation-services-officer': ['pso', 'probation service officer'],
      trainee: ['pqip', 'pquip', 'trainee probation officer'],
      'newly-qualified-officer': ['nqo', 'newly qualified probation officer'],
      'senior-probation-officer': ['spo'],
      other: ['unallocated', 'not allocated'],
    },
  },
  mappa: {
    isSingle: true,
    said: {
      'not-eligible': ['no', 'n', 'none'],
      'level-1': ['1', 'm1'],
      'level-2': ['2', 'm2'],
      'level-3': ['3', 'm3'],
    },
  },
}

const [yes, no] = [
  ['yes', 'y', 'true', '1'],
  ['no', 'n', 'false', '0'],
]

/** What is yes, and what is no, in any column. */
export const yesNoWords: ReadonlyMap<string, boolean> = new Map([
  ...yes.map(word => [word, true] as const),
  ...no.map(word => [word, false] as const),
])
