import type { MeetingForm } from '../../rules/meetings/meeting.ts'

const en = {
  lead: 'When the inspection team meets whom. If something cannot be so, tell the administrator.',
  none: 'There is no schedule of meetings yet. When there is, we write to you.',
  time: 'Time',
  meeting: 'Meeting',
  people: 'Who is asked',
  where: 'Where',
  team: 'Inspection team',
  nobody: 'To be named',
  moved: (from: string) => `Moved from ${from}`,
  until: 'to',
  records: 'Records of meetings',
  record: 'Record',
  slides: 'What to prepare, and slides: ',
  nothing: 'Nothing',
  forms: {
    'face-to-face': 'Face to face',
    remote: 'Remote',
    mixed: 'Some there, some remote',
  } satisfies Record<MeetingForm, string> as Record<MeetingForm, string>,
}

const cy: typeof en = {
  lead: 'Pryd y bydd y tîm arolygu’n cwrdd â phwy. Os nad yw rhywbeth yn bosibl, rhowch wybod i’r gweinyddwr.',
  none: 'Nid oes amserlen cyfarfodydd eto. Pan fydd un, byddwn yn ysgrifennu atoch.',
  time: 'Amser',
  meeting: 'Cyfarfod',
  people: 'Pwy sy’n cael gwahoddiad',
  where: 'Ble',
  team: 'Tîm arolygu',
  nobody: 'I’w enwi',
  moved: from => `Wedi’i symud. Yr amser cynt: ${from}`,
  until: 'tan',
  records: 'Cofnodion cyfarfodydd',
  record: 'Cofnod',
  slides: 'Beth i’w baratoi, a sleidiau: ',
  nothing: 'Dim',
  forms: { 'face-to-face': 'Wyneb yn wyneb', remote: 'O bell', mixed: 'Rhai yno, rhai o bell' },
}

export const doorMeetingsText = { en, cy }
