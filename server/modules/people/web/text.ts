const en = {
  signIn: {
    heading: 'Sign in',
    start: 'Sign in with your organisation’s account',
    staff: 'If you work for the inspectorate',
    invited: 'If you were invited to an inspection',
    invitedWords: 'You need no password: we send a link to the address at which you were invited.',
    askForLink: 'Ask for a link',
    notYet: 'Signing in through the organisation’s own provider is not set up here.',
  },
  failed: {
    heading: 'You could not be signed in',
    unreachable: 'Your organisation’s sign-in does not answer. Try again in a few minutes.',
    cancelled: 'Your organisation’s sign-in said no, or you stopped there.',
    'not-valid':
      'What came back from your organisation’s sign-in does not fit what was asked. It may have taken too long, or been begun in another tab.',
    'not-told':
      'Your organisation’s sign-in did not say who you are: a name and a username are needed. Whoever runs Lantern can set which claims have them.',
    'no-role':
      'You are known to your organisation, but none of your groups has a role in Lantern. Ask whoever manages your account for one.',
    left: 'Your access to Lantern has ended. If that is a mistake, ask whoever manages your account.',
    again: 'Try again',
  },
  signOut: {
    ask: 'Do you want to sign out?',
    done: 'You are signed out',
    signOut: 'Sign out',
    signIn: 'Sign in',
    elsewhere: 'See where else you are signed in',
  },
  sessions: {
    heading: 'Where you are signed in',
    caption: 'Each browser in which you are signed in',
    browser: 'Browser',
    begun: 'Signed in',
    seen: 'Last used',
    here: 'this one',
    unknown: 'Not known',
    words:
      'Sign out everywhere if you do not know one of them, or left one open where others can use it. It counts at once, here too.',
    everywhere: 'Sign out everywhere',
  },
}

const cy: typeof en = {
  signIn: {
    heading: 'Mewngofnodi',
    start: 'Mewngofnodi gyda chyfrif eich sefydliad',
    staff: 'Os ydych yn gweithio i’r arolygiaeth',
    invited: 'Os cawsoch wahoddiad i arolygiad',
    invitedWords: 'Nid oes angen cyfrinair arnoch: byddwn yn anfon dolen i’r cyfeiriad lle cawsoch eich gwahodd.',
    askForLink: 'Gofyn am ddolen',
    notYet: 'Nid yw mewngofnodi drwy ddarparwr y sefydliad ei hun wedi’i osod yma.',
  },
  failed: {
    heading: 'Nid oedd modd eich mewngofnodi',
    unreachable:
      'Nid yw gwasanaeth mewngofnodi eich sefydliad yn ateb. Rhowch gynnig arall arni ymhen ychydig funudau.',
    cancelled: 'Gwrthododd gwasanaeth mewngofnodi eich sefydliad, neu fe wnaethoch stopio yno.',
    'not-valid':
      'Nid yw’r hyn a ddaeth yn ôl o wasanaeth mewngofnodi eich sefydliad yn cyfateb i’r hyn a ofynnwyd. Efallai iddo gymryd gormod o amser, neu iddo gael ei ddechrau mewn tab arall.',
    'not-told': 'Ni ddywedodd gwasanaeth mewngofnodi eich sefydliad pwy ydych: mae angen enw ac enw defnyddiwr.',
    'no-role':
      'Mae eich sefydliad yn eich adnabod, ond nid oes gan yr un o’ch grwpiau rôl yn Lantern. Gofynnwch i’r sawl sy’n rheoli eich cyfrif.',
    left: 'Mae eich mynediad i Lantern wedi dod i ben. Os yw hynny’n gamgymeriad, gofynnwch i’r sawl sy’n rheoli eich cyfrif.',
    again: 'Rhoi cynnig arall arni',
  },
  signOut: {
    ask: 'Ydych chi am allgofnodi?',
    done: 'Rydych wedi allgofnodi',
    signOut: 'Allgofnodi',
    signIn: 'Mewngofnodi',
    elsewhere: 'Gweld ble arall rydych wedi mewngofnodi',
  },
  sessions: {
    heading: 'Ble rydych wedi mewngofnodi',
    caption: 'Pob porwr lle rydych wedi mewngofnodi',
    browser: 'Porwr',
    begun: 'Mewngofnodwyd',
    seen: 'Defnyddiwyd ddiwethaf',
    here: 'yr un hwn',
    unknown: 'Anhysbys',
    words:
      'Allgofnodwch ym mhobman os nad ydych yn adnabod un ohonynt, neu os gadawsoch un ar agor lle gall eraill ei ddefnyddio. Mae’n digwydd ar unwaith, yma hefyd.',
    everywhere: 'Allgofnodi ym mhobman',
  },
}

export const peopleText = { en, cy }
