import type { Language } from '#platform/web/language.ts'

const en = {
  service: 'Lantern',
  organisation: 'Probation inspectorate',
  skip: 'Skip to main content',
  navigation: 'Main navigation',
  demonstration: 'Demonstration',
  invented: 'Everyone and everything in this service is invented, except the published standards and rules.',
  messages: 'Messages that would be sent',
  problem: 'There is a problem',
  back: 'Back',
  aboutPage: 'About this page',
  whoIsSignedIn: 'Who is signed in',
  error: 'Error: ',
  signIn: 'Sign in',
  signOut: 'Sign out',
  otherLanguage: 'Cymraeg',
  footer: 'About this service',
  licence: 'The published standards and rules are used under the',
  licenceName: 'Open Government Licence v3.0',
  ownWork: 'This is not a service of HM Inspectorate of Probation.',
  places: {
    work: 'My work',
    inspections: 'Inspections',
    standards: 'Standards',
    published: 'Published',
    people: 'People',
    quality: 'Quality',
  },
}

const cy: typeof en = {
  service: 'Lantern',
  organisation: 'Yr arolygiaeth brawf',
  skip: 'Neidio i’r prif gynnwys',
  navigation: 'Prif ddewislen',
  demonstration: 'Arddangosiad',
  invented: 'Mae pawb a phopeth yn y gwasanaeth hwn wedi’u dyfeisio, heblaw’r safonau a’r rheolau cyhoeddedig.',
  messages: 'Negeseuon a fyddai’n cael eu hanfon',
  problem: 'Mae problem',
  back: 'Yn ôl',
  aboutPage: 'Ynglŷn â’r dudalen hon',
  whoIsSignedIn: 'Pwy sydd wedi mewngofnodi',
  error: 'Gwall: ',
  signIn: 'Mewngofnodi',
  signOut: 'Allgofnodi',
  otherLanguage: 'English',
  footer: 'Ynglŷn â’r gwasanaeth hwn',
  licence: 'Defnyddir y safonau a’r rheolau cyhoeddedig o dan y',
  licenceName: 'Drwydded Llywodraeth Agored f3.0',
  ownWork: 'Nid gwasanaeth gan Arolygiaeth Prawf EF yw hwn.',
  places: {
    work: 'Fy ngwaith',
    inspections: 'Arolygiadau',
    standards: 'Safonau',
    published: 'Cyhoeddwyd',
    people: 'Pobl',
    quality: 'Ansawdd',
  },
}

export type LayoutText = typeof en
export const layoutText: Record<Language, LayoutText> = { en, cy }
