const en = {
  heading: 'Case sample',
  lead: 'These cases are inspected. If one should not be, for example because a serious further offence review or a similar review is under way, ask for it to be excluded. The lead inspector decides.',
  notYet: 'The sample stands here once the inspection was announced.',
  columns: ['Case', 'PDU', 'Practitioner', 'Where it stands'],
  ask: 'Ask for exclusion',
  inSample: 'In the sample',
  leftOut: 'Excluded',
  asked: 'Exclusion asked for',
  refused: 'Stays in the sample',
  case: {
    heading: (crn: string) => `Case ${crn}`,
    askHeading: 'Ask for this case to be excluded',
    why: 'Why',
    hint: 'Such as “a serious further offence review was opened on 3 March”. No names.',
    send: 'Ask for exclusion',
    sent: 'It is asked for. The lead inspector decides, and the answer will stand here',
    requests: 'What was asked for',
    waits: 'The lead inspector has not decided yet.',
    granted: (reason: string) => `Excluded: ${reason}`,
    refused: (reason: string) => `Not excluded: ${reason}`,
  },
  reasons: {
    noReason: 'Enter why the case should be excluded',
    waits: 'Its exclusion was asked for already: the lead inspector decides',
    fixed: 'The sample does not change any more',
  },
}

const cy: typeof en = {
  heading: 'Sampl o achosion',
  lead: 'Arolygir yr achosion hyn. Os na ddylid arolygu un, er enghraifft oherwydd bod adolygiad o drosedd ddifrifol bellach neu adolygiad tebyg ar y gweill, gofynnwch iddo gael ei eithrio. Y prif arolygydd sy’n penderfynu.',
  notYet: 'Bydd y sampl yma ar ôl i’r arolygiad gael ei gyhoeddi.',
  columns: ['Achos', 'PDU', 'Ymarferydd', 'Statws'],
  ask: 'Gofyn am eithrio',
  inSample: 'Yn y sampl',
  leftOut: 'Wedi’i eithrio',
  asked: 'Gofynnwyd am ei eithrio',
  refused: 'Yn aros yn y sampl',
  case: {
    heading: crn => `Achos ${crn}`,
    askHeading: 'Gofyn i’r achos hwn gael ei eithrio',
    why: 'Pam',
    hint: 'Fel “agorwyd adolygiad o drosedd ddifrifol bellach ar 3 Mawrth”. Dim enwau.',
    send: 'Gofyn am eithrio',
    sent: 'Gofynnwyd amdano. Y prif arolygydd sy’n penderfynu, a bydd yr ateb yn ymddangos yma',
    requests: 'Yr hyn y gofynnwyd amdano',
    waits: 'Nid yw’r prif arolygydd wedi penderfynu eto.',
    granted: reason => `Wedi’i eithrio: ${reason}`,
    refused: reason => `Heb ei eithrio: ${reason}`,
  },
  reasons: {
    noReason: 'Rhowch y rheswm dros eithrio’r achos',
    waits: 'Gofynnwyd eisoes am ei eithrio: y prif arolygydd sy’n penderfynu',
    fixed: 'Nid yw’r sampl yn newid mwyach',
  },
}

export type DoorSampleText = typeof en
export const doorSampleText = { en, cy }
