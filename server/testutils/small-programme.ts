import { checkProgramme, faultInWords, type Programme, type ProgrammeFiles } from '#modules/programmes'

const wording = 'wording: working, source: invented'
const guidance = `guidance: { lookFor: What there is, evidenceSources: [Documents, Talks], sufficient: Enough, insufficient: Too little, ${wording} }`

/** The files of an invented programme, small and without faults, that has something of everything. */
const texts: Record<string, string> = {
  'programme.yaml': `
id: small
version: "1.0"
name: Small programme
shortName: Small
summary: An invented programme for tests.
effectiveFrom: 2025-01-01
changes: The first version.
levels:
  - { id: site, inspects: pdu, name: Site }
  - { id: area, inspects: region, name: Area, gathers: [site] }
terms: { standard: standard, keyQuestion: key question, prompt: prompt }
sources:
  - { id: invented, title: Invented, publisher: Nobody, licence: None needed }
status:
  - { state: draft, from: 2025-01-01, until: 2025-03-31, reason: It is being written. }
  - { state: open, from: 2025-04-01, until: 2025-09-30, reason: It is in use. }
  - { state: paused, from: 2025-10-01, reason: Something else comes first. }
team:
  - { id: lead, name: Lead inspector, least: 1, most: 1, source: Invented }
parties:
  - { id: inspected-body, name: Inspected body }
phases:
  - { id: before, name: Before }
  - { id: after, name: After }
`,
  'standards.yaml': `
standards:
  - code: S.1
    name: Leadership
    level: site
    statement: { text: It is led., ${wording} }
    keyQuestions:
      - code: S.1.1
        text: Is it led?
        ${wording.replace(', ', '\n        ')}
        prompts:
          - { code: S.1.1.a, text: "Is there a leader, and a plan?", ${wording}, ${guidance} }
          - { code: S.1.1.b, text: Do people follow?, ${wording}, ${guidance} }
  - code: S.2
    name: Casework
    level: site
    basis: cases
    statement: { text: Cases are done., ${wording} }
    note: { text: All cases., ${wording}, at: page 2 }
    keyQuestions:
      - code: S.2.1
        text: Are cases done?
        basis: cases
        ${wording.replace(', ', '\n        ')}
        prompts:
          - { code: S.2.1.a, text: Is the case done?, ${wording}, ${guidance} }
  - code: A.1
    name: All casework
    level: area
    basis: cases
    statement: { text: All cases are done., ${wording} }
    keyQuestions:
      - code: A.1.1
        text: Are all cases done?
        basis: cases
        gathers: S.2.1
        ${wording.replace(', ', '\n        ')}
        prompts:
          - { code: A.1.1.a, text: Is every case done?, ${wording}, ${guidance} }
`,
  'ratings.yaml': `
scale:
  - { id: inadequate, name: Inadequate, score: 0 }
  - { id: requires-improvement, name: Requires improvement, score: 1 }
  - { id: good, name: Good, score: 2 }
  - { id: outstanding, name: Outstanding, score: 3 }
explanation: [Scores are added up.]
overall:
  - level: site
    outOf: 6
    source: Invented
    bands:
      - { rating: inadequate, from: 0, to: 1 }
      - { rating: requires-improvement, from: 2, to: 3 }
      - { rating: good, from: 4, to: 5 }
      - { rating: outstanding, from: 6, to: 6 }
  - level: area
    outOf: 3
    source: Invented
    bands:
      - { rating: inadequate, from: 0, to: 0 }
      - { rating: requires-improvement, from: 1, to: 1 }
      - { rating: good, from: 2, to: 2 }
      - { rating: outstanding, from: 3, to: 3 }
caseResults:
  decides: lowest-key-question
  use: rated
  source: Invented
  bands:
    - { rating: inadequate, from: 0, below: 50, words: Few }
    - { rating: requires-improvement, from: 50, below: 65, words: Some }
    - { rating: good, from: 65, below: 80, words: Most }
    - { rating: outstanding, from: 80, words: Nearly all }
  discretion: { withinPoints: 5, oneCase: true, casesOrFewer: 5, mayMoveBy: 1, source: Invented }
panel:
  considers: [The evidence]
  source: Invented
  members:
    - { role: chair, name: Chair, needed: true, chairs: true }
    - { role: lead, name: Lead inspector, needed: true }
`,
  'timeline.yaml': `
fieldwork: { weekday: monday, name: First day on site }
steps:
  - { id: announcement, name: Announcement, phase: before, from: fieldwork, weeks: -2, time: "09:30", whenNotWorking: earlier, rule: Two weeks before, owner: lead, source: Invented, limits: [{ daysAtLeast: 10, before: fieldwork, kind: rule, source: Invented }] }
  - { id: evidence, name: Evidence, phase: before, from: announcement, weeks: 1, whenNotWorking: earlier, rule: A week later, owner: inspected-body, source: Invented }
  - { id: report, name: Report, phase: after, from: fieldwork, weeks: 6, walesWeeks: 2, whenNotWorking: later, rule: Six weeks after, owner: lead, source: Invented, limits: [{ daysAtMost: 60, after: evidence, kind: advice, source: Invented }] }
`,
  'planning.yaml': `
background:
  - { id: numbers, text: How many there are, source: Invented }
announcement: { to: The head, how: By telephone, by: "09:30", contents: [The dates], source: Invented }
evidenceRequests:
  - { id: plan, text: The plan, ${wording}, informs: [S.1, S.1.1.a], levels: [site, area], due: evidence }
meetings:
  - { id: opening, name: Opening meeting, kind: meeting, step: announcement, attendees: [The head], informs: [S.1.1], levels: [site], source: Invented }
meetingFormat: { groupFrom: 3, groupTo: 6, minutesFrom: 45, minutesTo: 90, sameGrade: true, withoutLineManagers: true, prefers: face-to-face, mixed: with-reason, source: Invented }
closing:
  - { id: keys, text: Keys are given back, source: Invented }
`,
  'cases.yaml': `
facts:
  - { id: risk, name: Risk, kind: choice, choices: [{ id: low, name: Low }, { id: high, name: High }] }
  - { id: started, name: Started, kind: date }
  - { id: ended, name: Ended, kind: date }
  - { id: on-hold, name: On hold, kind: yes-no }
samples:
  - id: site
    name: Cases of the site
    level: site
    began: started
    population: All cases
    windows: [{ name: Arrivals, weeksBefore: 30, lastsDays: 14 }]
    exclude:
      - { id: short, words: Ended within a week, when: [{ fact: ended, daysSince: { fact: started, atMost: 7 } }], source: Invented }
    samePerson: exclude-all
    size: { kind: at-least, least: 8, source: Invented }
    proportions:
      - { fact: risk, groups: [{ id: low, name: Low, values: [low] }, { id: high, name: High, values: [high] }], source: Invented }
    source: Invented
areas:
  - { id: work, name: Work, informs: [S.2.1] }
questions:
  - { code: C1, text: Is it done?, ${wording}, area: work, informs: [S.2.1], prompts: [{ code: C1.a, text: Is it begun?, ${wording} }], guidance: { text: Look., ${wording} } }
  - { code: C2, text: Is it safe?, ${wording}, area: work, prompts: [{ code: C2.a, text: Is it guarded?, ${wording} }], guidance: { text: Look., ${wording} } }
questionSets:
  - { id: held, name: On hold, when: [{ id: held, words: Is on hold, when: [{ fact: on-hold, is: true }], source: Invented }], questions: [C1], source: Invented }
  - { id: full, name: Full, questions: [C1, C2], source: Invented }
limits: [Only the cases of the sample]
`,
  'surveys.yaml': `
surveys:
  - id: staff
    name: Staff survey
    asks: Staff
    ways: [link]
    opens: announcement
    closes: evidence
    languages: [en, cy]
    ${wording.replace(', ', '\n    ')}
    questions:
      - { id: led, text: Is it led?, kind: agree-scale, informs: [S.1] }
      - { id: where, text: Where do you work?, kind: choice, choices: [Here, There] }
`,
  'letters.yaml': `
announcement:
  name: { en: Announcement, cy: Cyhoeddiad }
  sends: [project-plan]
  ${wording.replace(', ', '\n  ')}
  paragraphs:
    - { id: dates, text: { en: "{team:lead} comes to {place} after {step:announcement}. Tell us at {survey:staff}", cy: "{place}: {step:announcement}" }, beneath: key-dates }
leaflets:
  - { id: staff, for: { en: Staff, cy: Staff }, name: { en: Leaflet, cy: Taflen }, paragraphs: [{ id: who, text: { en: We inspect., cy: Arolygwn. } }], ${wording} }
`,
  'report.yaml': `
outline:
  - { id: judgement, name: Judgement, holds: judgement, guide: What was found }
steps:
  - { id: draft, name: Draft, by: lead, source: Invented }
  - { id: accuracy, name: Factual accuracy, by: inspected-body, workingDays: 10, source: Invented }
  - { id: approval, name: Approval, by: chair, source: Invented }
outputs: [web-page, pdf]
accountable: [The inspected body]
followUp:
  - { id: visit, name: Visit, by: lead, step: report, source: Invented }
`,
}

/** The text of a file of the small programme. */
export const smallFile = (file: string): string => texts[file] ?? ''

/** The small programme's files, with some of them replaced, or left out where null is given. */
export const smallFiles = (replaced: Readonly<Record<string, string | null>> = {}): ProgrammeFiles => {
  const all = Object.entries({ ...texts, ...replaced })
  return new Map(all.flatMap(([file, text]) => (text === null ? [] : [[file, new TextEncoder().encode(text)]])))
}

/** The small programme, made anew at each call. */
export const smallProgramme = (): Programme => {
  const { programme, faults } = checkProgramme(smallFiles())
  if (!programme) throw new Error(faults.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'))
  return programme
}

/** Every fault of the small programme after one replacement in one of its files, on a line each. */
export const faultsAfter = (file: string, part: string, replacement: string): string[] => {
  if (!smallFile(file).includes(part)) throw new Error(`${file} of the small programme has no “${part}”`)
  const changed = { [file]: smallFile(file).replace(part, replacement) }
  return checkProgramme(smallFiles(changed)).faults.map(faultInWords)
}
