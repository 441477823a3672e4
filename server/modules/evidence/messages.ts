import { defineMessage } from '#platform/notify/define-message.ts'

const files = (count: number): string => (count === 1 ? '1 file' : `${count} files`)

/** To whoever sent files: that they are here (EVID-02). */
export const receipt = defineMessage(
  'evidence-received',
  { place: 'name', count: 'count', page: 'link' },
  {
    en: {
      subject: ({ place }) => `Received for the inspection of ${place}`,
      text: ({ place, count, page }) => [
        `We have received ${files(count)} that you sent for the inspection of ${place}.`,
        `What you sent, and what is still due, stands here: ${page}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Wedi dod i law ar gyfer arolygiad ${place}`,
      text: ({ place, count, page }) => [
        `Daeth ${count} ffeil a anfonwyd gennych ar gyfer arolygiad ${place} i law.`,
        `Mae’r hyn a anfonwyd gennych, a’r hyn sydd eto i’w anfon, i’w weld yma: ${page}`,
      ],
    },
  },
)

/** To everyone of the inspected body: a file that came from it has a virus, and does not count (EVID-05). */
export const infected = defineMessage(
  'evidence-infected',
  { place: 'name', page: 'link' },
  {
    en: {
      subject: ({ place }) => `Please send a file again: inspection of ${place}`,
      text: ({ place, page }) => [
        `A virus was found in a file that was sent for the inspection of ${place}. Nobody can open it, and it does not count as received.`,
        `Which file it is stands here: ${page}`,
        'Please tell those who look after your computers, and send a clean copy.',
      ],
    },
    cy: {
      subject: ({ place }) => `Anfonwch ffeil eto: arolygiad ${place}`,
      text: ({ place, page }) => [
        `Cafwyd hyd i feirws mewn ffeil a anfonwyd ar gyfer arolygiad ${place}. Ni all neb ei hagor, ac nid yw’n cyfrif fel un sydd wedi dod i law.`,
        `Mae’r ffeil honno i’w gweld yma: ${page}`,
        'Rhowch wybod i’r rhai sy’n gofalu am eich cyfrifiaduron, ac anfonwch gopi glân.',
      ],
    },
  },
)

/** To everyone of the inspected body: something more is asked for, or over a longer time (EVID-01, EVID-08). */
export const askedForMore = defineMessage(
  'evidence-asked-for',
  { place: 'name', day: 'day', time: 'time', page: 'link' },
  {
    en: {
      subject: ({ place }) => `Something more is asked for: inspection of ${place}`,
      text: ({ place, day, time, page }) => [
        `The lead inspector asks for more evidence for the inspection of ${place}, by ${time} on ${day}.`,
        `What it is stands here: ${page}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Gofynnir am rywbeth arall: arolygiad ${place}`,
      text: ({ place, day, time, page }) => [
        `Mae’r prif arolygydd yn gofyn am ragor o dystiolaeth ar gyfer arolygiad ${place}, erbyn ${time}, ${day}.`,
        `Mae’r hyn ydyw i’w weld yma: ${page}`,
      ],
    },
  },
)

/** To everyone of the inspected body: something is due at another time than they were told (EVID-04). */
export const deadlinesMoved = defineMessage(
  'evidence-deadlines-moved',
  { place: 'name', count: 'count', day: 'day', time: 'time', page: 'link' },
  {
    en: {
      subject: ({ place }) => `Another deadline for evidence: inspection of ${place}`,
      text: ({ place, count, day, time, page }) => [
        count === 1
          ? `The deadline of something that you are asked for, for the inspection of ${place}, has moved: it is due by ${time} on ${day}.`
          : `The deadlines of ${count} things that you are asked for, for the inspection of ${place}, have moved. The first is due by ${time} on ${day}.`,
        `What is due, and by when, stands here: ${page}`,
      ],
    },
    cy: {
      subject: ({ place }) => `Dyddiad cau arall ar gyfer tystiolaeth: arolygiad ${place}`,
      text: ({ place, count, day, time, page }) => [
        count === 1
          ? `Mae’r dyddiad cau ar gyfer rhywbeth y gofynnwyd i chi amdano, ar gyfer arolygiad ${place}, wedi newid: anfonwch ef erbyn ${time}, ${day}.`
          : `Mae’r dyddiadau cau ar gyfer ${count} o bethau y gofynnwyd i chi amdanynt, ar gyfer arolygiad ${place}, wedi newid. Y cyntaf yw ${time}, ${day}.`,
        `Mae’r hyn sydd i’w anfon, ac erbyn pryd, i’w weld yma: ${page}`,
      ],
    },
  },
)
