import type { Language } from '../../dates.ts'
import { kindsInWords } from './kinds.ts'
import type { Refusal } from './refusal.ts'

type Words = { [R in Refusal as R['why']]: (refusal: R) => string }

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000)

const en: Words = {
  'too-large': ({ most }) => `It is larger than ${megabytes(most)} MB: split it, or send it in a smaller form`,
  empty: () => 'It is empty: check that you chose the right file',
  'not-allowed': ({ found }) =>
    `${found ? `It is a file of the kind “${found}”, which is not taken` : 'It is of a kind that is not taken'}: send PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, text or CSV`,
  'not-of-these': ({ is, taken }) =>
    `It is a file of the kind “${kindsInWords([is])}”, which is not taken here: send it as ${kindsInWords(taken)}`,
  'wrong-ending': ({ is }) => `Its content is ${is}, but its name ends differently: save it again under the right name`,
  password: () => 'It is protected by a password: take the password off and send it again',
  macros: () => 'It holds macros: save it without them, as .docx, .xlsx or .pptx',
  'old-office': () => 'It is in an Office format from before 2007: save it as .docx, .xlsx or .pptx',
  packed: () => 'It is a packed folder: unpack it and send the files in it, all at once if you like',
  'two-kinds': () =>
    'It is two kinds of file in one, which is not safe: save it again from the program it was made with',
  'web-page': () => 'It is a web page: save it as PDF',
  'not-text': () =>
    'Its name says that it is text, but it holds what no text has: save it again as “CSV UTF-8” or as text',
  damaged: () => 'It is damaged or incomplete: open it to check, save it again and send it',
  virus: () => 'A virus was found in it: it is kept where nobody can open it. Send a clean copy',
  'broken-off': () => 'It did not arrive whole: send it again',
}

const cy: Words = {
  'too-large': ({ most }) => `Mae’n fwy na ${megabytes(most)} MB: rhannwch y ffeil, neu anfonwch hi ar ffurf lai`,
  empty: () => 'Mae’n wag: gwiriwch eich bod wedi dewis y ffeil gywir',
  'not-allowed': ({ found }) =>
    `${found ? `Ffeil o’r math “${found}” yw hon, ac ni chaiff ei derbyn` : 'Ni dderbynnir ffeiliau o’r math hwn'}: anfonwch PDF, Word, Excel, PowerPoint, OpenDocument, JPEG, PNG, testun neu CSV`,
  'not-of-these': ({ is, taken }) =>
    `Ffeil o’r math “${kindsInWords([is], 'cy')}” yw hon, ac ni chaiff ei derbyn yma: anfonwch hi fel ${kindsInWords(taken, 'cy')}`,
  'wrong-ending': ({ is }) =>
    `${is} yw ei chynnwys, ond mae ei henw yn gorffen yn wahanol: cadwch hi eto o dan yr enw cywir`,
  password: () => 'Mae wedi’i diogelu â chyfrinair: tynnwch y cyfrinair a’i hanfon eto',
  macros: () => 'Mae’n cynnwys macros: cadwch hi hebddynt, fel .docx, .xlsx neu .pptx',
  'old-office': () => 'Mae mewn fformat Office o’r cyfnod cyn 2007: cadwch hi fel .docx, .xlsx neu .pptx',
  packed: () =>
    'Ffolder wedi’i phacio yw hon: dadbaciwch hi ac anfonwch y ffeiliau sydd ynddi, i gyd ar unwaith os dymunwch',
  'two-kinds': () => 'Dau fath o ffeil mewn un yw hon, ac nid yw’n ddiogel: cadwch hi eto o’r rhaglen a’i creodd',
  'web-page': () => 'Tudalen we yw hon: cadwch hi fel PDF',
  'not-text': () =>
    'Yn ôl ei henw testun yw hon, ond mae’n cynnwys nodau nad ydynt mewn testun: cadwch hi eto fel “CSV UTF-8” neu fel testun',
  damaged: () => 'Mae wedi’i difrodi neu’n anghyflawn: agorwch hi i’w gwirio, cadwch hi eto a’i hanfon',
  virus: () => 'Cafwyd hyd i feirws ynddi: cedwir hi lle na all neb ei hagor. Anfonwch gopi glân',
  'broken-off': () => 'Ni chyrhaeddodd yn gyfan: anfonwch hi eto',
}

/** Why a file is not taken, in one sentence that says what to do; without a full stop, so that its name may stand before it. */
export const refusalInWords = (refusal: Refusal, language: Language = 'en'): string => {
  const words = language === 'cy' ? cy : en
  return (words[refusal.why] as (refusal: Refusal) => string)(refusal)
}
