import type { Language } from '#platform/web/language.ts'

const en = {
  first: 'Go to the first page',
  notFound: {
    heading: 'Page not found',
    words:
      'If you typed the web address, check it is correct. If you followed a link, what it led to is not there, or is not yours to see.',
  },
  forbidden: {
    heading: 'You do not have permission',
    words:
      'Your role, or the team of this inspection, does not allow it. Ask the head of programme if you need it. That you tried has been recorded.',
  },
  expired: {
    heading: 'Send the form again',
    words: 'Your session has ended. Go back, load the page again and send it.',
  },
  tooLarge: {
    heading: 'The file is too large',
    words: (megabytes: number) => `Choose a file of ${megabytes} MB or less.`,
  },
  tooManyFiles: {
    heading: 'Too many files at once',
    words: (files: number) => `Nothing was kept. Send ${files} files or fewer at once, then the next ones.`,
  },
  tooMany: { heading: 'Too many tries', words: 'Wait a minute and try again.' },
  problem: {
    heading: 'Sorry, there is a problem with the service',
    words: 'Try again later. What you typed on a page that saves as you type is kept on your device.',
  },
  conflict: 'You cannot do this now',
}

const cy: typeof en = {
  first: 'Mynd i’r dudalen gyntaf',
  notFound: {
    heading: 'Ni ddaethpwyd o hyd i’r dudalen',
    words:
      'Os teipioch y cyfeiriad gwe, gwnewch yn siŵr ei fod yn gywir. Os dilynoch ddolen, nid yw’r hyn yr oedd yn arwain ato yno, neu nid yw i chi ei weld.',
  },
  forbidden: {
    heading: 'Nid oes gennych ganiatâd',
    words: 'Nid yw eich rôl, na thîm yr arolygiad hwn, yn ei ganiatáu. Cofnodwyd i chi roi cynnig arni.',
  },
  expired: {
    heading: 'Anfonwch y ffurflen eto',
    words: 'Mae eich sesiwn wedi dod i ben. Ewch yn ôl, llwythwch y dudalen eto a’i hanfon.',
  },
  tooLarge: {
    heading: 'Mae’r ffeil yn rhy fawr',
    words: megabytes => `Dewiswch ffeil o ${megabytes} MB neu lai.`,
  },
  tooManyFiles: {
    heading: 'Gormod o ffeiliau ar unwaith',
    words: files => `Ni chadwyd dim. Anfonwch ${files} ffeil neu lai ar unwaith, yna’r rhai nesaf.`,
  },
  tooMany: { heading: 'Gormod o gynigion', words: 'Arhoswch funud a rhowch gynnig arall arni.' },
  problem: {
    heading: 'Mae’n ddrwg gennym, mae problem gyda’r gwasanaeth',
    words:
      'Rhowch gynnig arall arni yn nes ymlaen. Mae’r hyn a deipioch ar dudalen sy’n cadw wrth i chi deipio wedi’i gadw ar eich dyfais.',
  },
  conflict: 'Ni allwch wneud hyn nawr',
}

export const errorText: Record<Language, typeof en> = { en, cy }
