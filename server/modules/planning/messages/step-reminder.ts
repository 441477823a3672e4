import { defineMessage } from '#platform/notify/define-message.ts'

const takes = { place: 'name', step: 'name', day: 'day', plan: 'link' } as const

/** To whoever answers for a step, before its date (PLAN-11). */
export const stepAhead = defineMessage('step-ahead', takes, {
  en: {
    subject: ({ step, place }) => `Coming up: ${step}, ${place}`,
    text: ({ step, place, day, plan }) => [
      `“${step}” of the inspection of ${place} is on ${day}. You answer for it.`,
      `When it is done, record it on the plan: ${plan}`,
    ],
  },
  cy: {
    subject: ({ step, place }) => `Yn dod yn fuan: ${step}, ${place}`,
    text: ({ step, place, day, plan }) => [
      `Cam nesaf yr arolygiad o ${place}: “${step}”. Dyddiad: ${day}. Chi sy’n gyfrifol amdano.`,
      `Pan fydd wedi’i wneud, cofnodwch hynny ar y cynllun: ${plan}`,
    ],
  },
})

/** To the same, once its date has passed and nobody recorded it as done. */
export const stepLate = defineMessage('step-late', takes, {
  en: {
    subject: ({ step, place }) => `Late: ${step}, ${place}`,
    text: ({ step, place, day, plan }) => [
      `“${step}” of the inspection of ${place} was due on ${day}, and nobody has recorded it as done. You answer for it.`,
      `Record it as done, or give it another date with the reason, on the plan: ${plan}`,
    ],
  },
  cy: {
    subject: ({ step, place }) => `Hwyr: ${step}, ${place}`,
    text: ({ step, place, day, plan }) => [
      `Nid oes neb wedi cofnodi bod “${step}” yn yr arolygiad o ${place} wedi’i wneud. Dyddiad cau: ${day}. Chi sy’n gyfrifol amdano.`,
      `Cofnodwch ei fod wedi’i wneud, neu rhowch ddyddiad arall gyda’r rheswm, ar y cynllun: ${plan}`,
    ],
  },
})
