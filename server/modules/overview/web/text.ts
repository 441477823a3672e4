import type { Language } from '#platform/web/language.ts'

const en = {
  home: {
    heading: 'Inspection of probation services',
    lead: 'What is inspected, by which standards, and what was found.',
    reports: 'Published inspections',
    reportsWords: 'Reports with their ratings, how each rating came about, and the data.',
    standards: 'Standards and questions',
    standardsWords:
      'Every programme’s standards, questions, guidance and rules, and what changed from one version to the next.',
    quality: 'How judgements are assured',
    qualityWords: 'What is done so that judgements are fair, consistent and backed by evidence.',
    signIn: 'Sign in to the inspectorate',
  },
  quality: {
    heading: 'How judgements are assured',
    lead: 'A judgement can change how a service is run. So it has to rest on evidence, be made the same way everywhere, and be open to question.',
    sections: [
      {
        heading: 'Who judges',
        points: [
          'New inspection staff have at least two weeks of initial training, then assessed practice, before they work on a live inspection.',
          'They complete an accredited certificate in inspection skills within their first year; qualified assessors assure their work.',
          'Everyone declares conflicts of interest, actual or perceived, before working with an inspected body.',
        ],
      },
      {
        heading: 'How judgements are made',
        points: [
          'Every prompt and key question is answered yes or no with reasons, and rests on evidence of different kinds.',
          'Where an answer rests on no evidence, or on one kind of source, the inspector is told.',
          'Each answer keeps its history: who changed it, when, from what to what, and why.',
        ],
      },
      {
        heading: 'How ratings are decided',
        points: [
          'The head of programme reviews the proposed ratings before a panel sits.',
          'A panel with a senior manager in the chair decides each rating, with reasons where it differs from the proposal.',
          'Published rules turn the ratings of standards into an overall rating. Each report shows the sum.',
        ],
      },
      {
        heading: 'How it can be checked',
        points: [
          'Every change and every reading of personal data is in a record that shows tampering.',
          'The standards, guidance and rules are public, with every version kept.',
        ],
      },
    ],
  },
}

const cy: typeof en = {
  home: {
    heading: 'Arolygu gwasanaethau prawf',
    lead: 'Beth sy’n cael ei arolygu, yn ôl pa safonau, a beth a ganfuwyd.',
    reports: 'Arolygiadau cyhoeddedig',
    reportsWords: 'Adroddiadau gyda’u sgoriau, sut y cafwyd pob sgôr, a’r data.',
    standards: 'Safonau a chwestiynau',
    standardsWords: 'Safonau, cwestiynau, canllawiau a rheolau pob rhaglen, a beth a newidiodd o un fersiwn i’r nesaf.',
    quality: 'Sut y sicrheir ansawdd dyfarniadau',
    qualityWords: 'Beth a wneir er mwyn i ddyfarniadau fod yn deg, yn gyson ac wedi’u seilio ar dystiolaeth.',
    signIn: 'Mewngofnodi i’r arolygiaeth',
  },
  quality: {
    heading: 'Sut y sicrheir ansawdd dyfarniadau',
    lead: 'Gall dyfarniad newid y ffordd y caiff gwasanaeth ei redeg. Felly rhaid iddo fod wedi’i seilio ar dystiolaeth, gael ei wneud yn yr un modd ym mhobman, a bod yn agored i’w gwestiynu.',
    sections: [
      {
        heading: 'Pwy sy’n dyfarnu',
        points: [
          'Mae staff arolygu newydd yn cael o leiaf bythefnos o hyfforddiant cychwynnol, ac yna ymarfer wedi’i asesu, cyn gweithio ar arolygiad byw.',
          'Maent yn cwblhau tystysgrif achrededig mewn sgiliau arolygu o fewn eu blwyddyn gyntaf; mae aseswyr cymwysedig yn sicrhau ansawdd eu gwaith.',
          'Mae pawb yn datgan gwrthdaro buddiannau, gwirioneddol neu ganfyddedig, cyn gweithio gyda chorff a arolygir.',
        ],
      },
      {
        heading: 'Sut y gwneir dyfarniadau',
        points: [
          'Caiff pob ysgogiad a chwestiwn allweddol ei ateb ie neu nage gyda rhesymau, ar sail tystiolaeth o wahanol fathau.',
          'Pan nad oes tystiolaeth y tu ôl i ateb, neu un math o ffynhonnell yn unig, dywedir hynny wrth yr arolygydd.',
          'Mae pob ateb yn cadw ei hanes: pwy a’i newidiodd, pryd, o beth i beth, a pham.',
        ],
      },
      {
        heading: 'Sut y penderfynir ar sgoriau',
        points: [
          'Mae pennaeth y rhaglen yn adolygu’r sgoriau a gynigir cyn i banel gyfarfod.',
          'Mae panel gydag uwch reolwr yn y gadair yn penderfynu ar bob sgôr, gyda rhesymau lle mae’n wahanol i’r cynnig.',
          'Mae rheolau cyhoeddedig yn troi sgoriau’r safonau yn sgôr gyffredinol. Mae pob adroddiad yn dangos y swm.',
        ],
      },
      {
        heading: 'Sut y gellir gwirio hyn',
        points: [
          'Mae pob newid, a phob darlleniad o ddata personol, mewn cofnod sy’n dangos unrhyw ymyrryd.',
          'Mae’r safonau, y canllawiau a’r rheolau’n gyhoeddus, a chedwir pob fersiwn.',
        ],
      },
    ],
  },
}

export const overviewText: Record<Language, typeof en> = { en, cy }
