import type { AskOfInspectedBody } from '#modules/programmes'
import { defineMessage } from '#platform/notify/define-message.ts'

const takes = { place: 'name', day: 'day', link: 'link' } as const

/** What is asked for, as the inspected body reads it: with a capital in the subject, without in the sentence. */
interface Words {
  subject: { en: string; cy: string }
  ahead: { en: string; cy: string }
  /** Of what can be late. */
  late?: { en: string; cy: string }
}

const words: Record<AskOfInspectedBody, Words> = {
  'confirm-plan': {
    subject: { en: 'Confirm the dates', cy: 'Cadarnhau’r dyddiadau' },
    ahead: {
      en: 'Please look at the dates of the plan, and confirm them or say what stands in the way',
      cy: 'Edrychwch ar ddyddiadau’r cynllun, a’u cadarnhau neu ddweud beth sydd yn y ffordd',
    },
    late: {
      en: 'You have not yet confirmed the dates of the plan as they are now',
      cy: 'Nid ydych eto wedi cadarnhau dyddiadau’r cynllun fel y maent nawr',
    },
  },
  'organisation-information': {
    subject: { en: 'Organisation information', cy: 'Gwybodaeth am y sefydliad' },
    ahead: {
      en: 'Some of the organisation information has not reached us yet',
      cy: 'Nid yw peth o’r wybodaeth am y sefydliad wedi ein cyrraedd eto',
    },
    late: {
      en: 'Some of the organisation information has not reached us. You can still send it, or say that it is not available',
      cy: 'Nid yw peth o’r wybodaeth am y sefydliad wedi ein cyrraedd. Gallwch ei hanfon o hyd, neu ddweud nad yw ar gael',
    },
  },
  evidence: {
    subject: { en: 'Evidence in advance', cy: 'Tystiolaeth ymlaen llaw' },
    ahead: {
      en: 'Some of the evidence that we asked for has not reached us yet',
      cy: 'Nid yw peth o’r dystiolaeth y gofynnwyd amdani wedi ein cyrraedd eto',
    },
    late: {
      en: 'Some of the evidence that we asked for has not reached us. You can still send it, or say that it is not available',
      cy: 'Nid yw peth o’r dystiolaeth y gofynnwyd amdani wedi ein cyrraedd. Gallwch ei hanfon o hyd, neu ddweud nad yw ar gael',
    },
  },
  'schedule-changes-and-exclusions': {
    subject: { en: 'Interview times and the sample', cy: 'Amserau cyfweliadau a’r sampl' },
    ahead: {
      en: 'Soon it is too late to ask for other times of interviews, and for cases to be left out of the sample. If all is well, you need do nothing',
      cy: 'Cyn hir bydd yn rhy hwyr i ofyn am amserau eraill i gyfweliadau, ac i achosion gael eu gadael allan o’r sampl. Os yw popeth yn iawn, nid oes angen i chi wneud dim',
    },
  },
  slides: {
    subject: { en: 'Slides for the briefing', cy: 'Sleidiau ar gyfer y sesiwn friffio' },
    ahead: {
      en: 'The briefing is soon. Please have its slides ready as a Word, PowerPoint or PDF file',
      cy: 'Mae’r sesiwn friffio cyn hir. Sicrhewch fod ei sleidiau’n barod fel ffeil Word, PowerPoint neu PDF',
    },
  },
}

/** To the inspected body: something of its own that is due soon, or late (PLAN-11). */
export const ownStepMessage = (ask: AskOfInspectedBody, kind: 'ahead' | 'late') => {
  const { subject, ahead, late } = words[ask]
  const isLate = kind === 'late' && late !== undefined
  const said = isLate ? late : ahead
  return defineMessage(`own-${kind}-${ask}`, takes, {
    en: {
      subject: ({ place, day }) => `${isLate ? 'Late' : `By ${day}`}: ${subject.en}, ${place}`,
      text: ({ place, day, link }) => [
        `${said.en}.`,
        `This is about the inspection of ${place}. ${isLate ? 'It was due on' : 'The last day is'} ${day}.`,
        `Go to it: ${link}`,
      ],
    },
    cy: {
      subject: ({ place, day }) => `${isLate ? 'Hwyr' : `Erbyn ${day}`}: ${subject.cy}, ${place}`,
      text: ({ place, day, link }) => [
        `${said.cy}.`,
        `Mae hyn ynglŷn ag arolygiad ${place}. ${isLate ? 'Y dyddiad cau oedd' : 'Y diwrnod olaf yw'} ${day}.`,
        `Ewch yno: ${link}`,
      ],
    },
  })
}
