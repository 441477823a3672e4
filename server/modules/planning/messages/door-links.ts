import { defineMessage } from '#platform/notify/define-message.ts'

/** Invites someone of the inspected body, or sends them a new link on behalf of whoever did (CONF-05). */
export const invitationMessage = defineMessage(
  'door-invitation',
  { place: 'name', by: 'name', link: 'secretLink', day: 'day', time: 'time', ask: 'link' },
  {
    en: {
      subject: ({ place }) => `You are invited to the inspection of ${place}`,
      text: ({ place, by, link, day, time, ask }) => [
        `${by} has invited you to the page of the inspection of ${place}. There you see what is due and when, and send what was asked for. You need no password.`,
        `Go in: ${link}`,
        `The link works once, until ${day} at ${time}. It is yours alone: please do not pass it on. If it does not work any more, ask for a new one: ${ask}`,
        'If you were not expecting this, you need do nothing.',
      ],
    },
    cy: {
      subject: ({ place }) => `Rydych wedi cael gwahoddiad i arolygiad ${place}`,
      text: ({ place, by, link, day, time, ask }) => [
        `Mae ${by} wedi eich gwahodd i dudalen arolygiad ${place}. Yno gallwch weld beth sydd i’w wneud a phryd, ac anfon yr hyn y gofynnwyd amdano. Nid oes angen cyfrinair arnoch.`,
        `Mynd i mewn: ${link}`,
        `Mae’r ddolen yn gweithio unwaith, tan ${day} am ${time}. Chi yn unig biau hi: peidiwch â’i rhannu. Os nad yw’n gweithio mwyach, gofynnwch am un newydd: ${ask}`,
        'Os nad oeddech yn disgwyl hyn, nid oes angen i chi wneud dim.',
      ],
    },
  },
)

/** The link that someone who was invited has asked for, to come in again. */
export const linkMessage = defineMessage(
  'door-link',
  { place: 'name', link: 'secretLink', time: 'time' },
  {
    en: {
      subject: ({ place }) => `Your link to the inspection of ${place}`,
      text: ({ place, link, time }) => [
        `You asked for a link to the inspection of ${place}. Go in: ${link}`,
        `It works once, until ${time}. If you did not ask for it, you need do nothing: nobody comes in without it.`,
      ],
    },
    cy: {
      subject: ({ place }) => `Eich dolen i arolygiad ${place}`,
      text: ({ place, link, time }) => [
        `Gofynnoch am ddolen i arolygiad ${place}. Mynd i mewn: ${link}`,
        `Mae’n gweithio unwaith, tan ${time}. Os na ofynnoch amdani, nid oes angen i chi wneud dim: nid oes neb yn dod i mewn hebddi.`,
      ],
    },
  },
)
