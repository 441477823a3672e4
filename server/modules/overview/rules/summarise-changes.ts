/** What was done, as people say it; several of a kind by one person are counted. */
const verbs: Record<string, [one: string, several: string]> = {
  ANSWER_SAVED: ['saved an answer', 'saved answers'],
  EVIDENCE_ADDED: ['added evidence', 'added evidence'],
  EVIDENCE_CHANGED: ['changed evidence', 'changed evidence'],
  EVIDENCE_LINKED: ['linked evidence', 'linked evidence'],
  EVIDENCE_INFECTED: ['found a virus in a file', 'found viruses in files'],
  PLANNING_FILE_INFECTED: ['found a virus in a file', 'found viruses in files'],
  INSPECTION_CREATED: ['set the inspection up', 'set the inspection up'],
  STEP_MOVED: ['moved a date', 'moved dates'],
  TEAM_MEMBER_ADDED: ['changed the team', 'changed the team'],
  TEAM_MEMBER_REMOVED: ['changed the team', 'changed the team'],
  CONFLICT_DECLARED: ['declared interests', 'declared interests'],
  CONFLICT_DECIDED: ['decided on a conflict of interest', 'decided on conflicts of interest'],
  SITE_ADDED: ['added a site', 'added sites'],
  SITE_CHANGED: ['changed a site', 'changed sites'],
  PASS_HANDED_OUT: ['handed out a pass', 'handed out passes'],
  PASS_HANDED_BACK: ['took a pass back', 'took passes back'],
  RATING_PROPOSED: ['proposed a rating', 'proposed ratings'],
  RATINGS_REVIEWED: ['reviewed the ratings', 'reviewed the ratings'],
  RATING_DECIDED: ['decided a rating', 'decided ratings'],
  PANEL_OPENED: ['opened a sitting of the panel', 'opened sittings of the panel'],
  PANEL_SAVED: ['wrote the panel’s record', 'wrote the panel’s record'],
  STEP_DONE: ['recorded a step as done', 'recorded steps as done'],
  PANEL_COMPLETED: ['completed the ratings panel', 'completed the ratings panel'],
  CASES_TAKEN_UP: ['took cases up', 'took cases up'],
  CASES_ALLOCATED: ['allocated cases', 'allocated cases'],
  CASE_ARRANGED: ['added a case by arrangement', 'added cases by arrangement'],
  CASE_JUDGED: ['judged a case', 'judged cases'],
  CASE_FACTS_SAVED: ['recorded facts of a case', 'recorded facts of cases'],
  CASE_QUESTION_SET_CHOSEN: ['chose a question set', 'chose question sets'],
  CASE_CONFLICT_DECLARED: ['declared a conflict of interest', 'declared conflicts of interest'],
  CASE_COMPLETED: ['completed a case', 'completed cases'],
  CASE_REOPENED: ['reopened a case', 'reopened cases'],
  CASE_PLACED: ['changed the timetable', 'changed the timetable'],
  INTERVIEW_SAVED: ['recorded an interview', 'recorded interviews'],
  TIMETABLE_WORKED_OUT: ['worked out the timetable', 'worked out the timetable'],
  TIMETABLE_ISSUED: ['issued the timetable', 'issued the timetable'],
  HEADLINES_SAVED: ['wrote the headline findings', 'wrote the headline findings'],
  HEADLINES_ISSUED: ['issued the headline findings', 'issued the headline findings'],
  REPORT_SECTION_SAVED: ['wrote the report', 'wrote the report'],
  REPORT_PUBLISHED: ['published the report', 'published the report'],
}

const spoken = (what: string): [string, string] => {
  const words = what.toLowerCase().replaceAll('_', ' ')
  return verbs[what] ?? [words, words]
}

/** "Tom Okafor saved answers 12 times": one line for each person and kind of change, in the order given. */
export const summariseChanges = (
  changes: readonly { who: string; what: string }[],
  names: ReadonlyMap<string, string>,
): string[] => {
  const counts = new Map<string, { who: string; what: string; count: number }>()
  for (const { who, what } of changes) {
    const key = `${who} ${what}`
    counts.set(key, { who, what, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].map(({ who, what, count }) => {
    const [one, several] = spoken(what)
    return `${names.get(who) ?? who} ${count === 1 ? one : `${several} ${count} times`}`
  })
}
