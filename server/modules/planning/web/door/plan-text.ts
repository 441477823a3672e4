const en = {
  lead: 'Please check these dates, make them known to everyone who has a part in them, and tell us what stands in their way.',
  confirm: 'Confirm these dates',
  confirmed: 'The dates are confirmed. Thank you',
  confirmedBy: (name: string, when: string) => `${name} confirmed these dates on ${when}.`,
  changedSince: 'Dates were changed after that. Please look at them again.',
  changedMeanwhile: 'The plan was changed, or confirmed by someone else, since you opened it. Look at the dates again',
  issues: 'What you raised',
  answer: 'Answer',
  noAnswer: 'Not answered yet. We write here when it is.',
  raiseHeading: 'Does something stand in the way?',
  which: 'Which date is it about?',
  whole: 'The plan as a whole',
  words: 'What stands in the way',
  wordsHint: 'Such as training days, leave, or a building that is closed. Nothing about people on probation.',
  enterWords: 'Enter what stands in the way',
  raise: 'Send it to the inspection team',
  raised: 'It is sent. The answer will stand here',
  task: { title: 'Confirm the plan', open: 'Not confirmed yet', changed: 'Dates have changed' },
}

const cy: typeof en = {
  lead: 'Gwiriwch y dyddiadau hyn, rhowch wybod amdanynt i bawb sydd â rhan ynddynt, a dywedwch wrthym beth sy’n eu rhwystro.',
  confirm: 'Cadarnhau’r dyddiadau hyn',
  confirmed: 'Mae’r dyddiadau wedi’u cadarnhau. Diolch',
  confirmedBy: (name, when) => `Cadarnhaodd ${name} y dyddiadau hyn: ${when}.`,
  changedSince: 'Newidiwyd dyddiadau ar ôl hynny. Edrychwch arnynt eto.',
  changedMeanwhile:
    'Newidiwyd y cynllun, neu fe’i cadarnhawyd gan rywun arall, ers i chi ei agor. Edrychwch ar y dyddiadau eto',
  issues: 'Yr hyn a godwyd gennych',
  answer: 'Ateb',
  noAnswer: 'Heb ei ateb eto. Byddwn yn ysgrifennu yma pan fydd.',
  raiseHeading: 'A oes rhywbeth yn rhwystro?',
  which: 'Am ba ddyddiad y mae?',
  whole: 'Y cynllun cyfan',
  words: 'Beth sy’n rhwystro',
  wordsHint: 'Fel dyddiau hyfforddi, gwyliau, neu adeilad sydd ar gau. Dim byd am bobl ar brawf.',
  enterWords: 'Rhowch yr hyn sy’n rhwystro',
  raise: 'Anfon at y tîm arolygu',
  raised: 'Mae wedi’i anfon. Bydd yr ateb yn ymddangos yma',
  task: { title: 'Cadarnhau’r cynllun', open: 'Heb ei gadarnhau eto', changed: 'Mae dyddiadau wedi newid' },
}

export type DoorPlanText = typeof en
export const doorPlanText = { en, cy }
