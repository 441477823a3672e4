import { type Judgements, no, undecided, yes } from '../judging.ts'

/** What has been answered so far at Larchwood House: about six prompts in ten. Invented throughout. */
export const approvedPremisesAnswers: Judgements = {
  '1.1.1': yes`
    Staff in every role describe the same aim, a settled start without surprises for the public, and we saw it in how
    arrivals are received and in what the team meeting puts first.
  `,
  '1.1.2': yes`
    The atmosphere is calm and respectful. Managers eat with residents, staff say that they can disagree, and we saw
    a sharp remark at handover picked up at once and kindly.
  `,
  '1.1.3': yes`
    A residents’ meeting is held every fortnight and its actions hang beside the kitchen. Ten of 17 could say what
    became of their last suggestion; the change to breakfast times came from one.
  `,
  '1.1.4': yes`
    Police and ward councillor know whom to call and have been answered quickly. The link with the community garden
    gives residents something outside the house.
  `,
  '1.1.5': no`
    The risk of lone working at night is in the register and was put to the area twice, but the control, an on-call
    worker within 30 minutes, failed on four nights and nobody on duty knew what came after it.
  `,
  '1.1': yes`
    Direction and culture are strong and residents feel heard. The weakness in contingency at night is serious, but is
    one risk that leaders recognised themselves and escalated.
  `,
  '1.2.1': no`
    The same two faults, follow-up of drug tests and the length of searches, stand in the last two audits. Actions were
    closed when staff had been reminded, not when practice had changed.
  `,
  '1.2.2': yes`
    A reflective meeting follows every serious incident and is repeated for the night team. Workers named three changes
    that came from these meetings.
  `,
  '1.2.3': no`
    Residents’ characteristics are recorded on arrival and then not used. Nobody has looked at whether warnings or
    withdrawals fall differently on younger, Black or disabled residents.
  `,
  '1.2': no`
    Learning after incidents is good, but leaders do not yet use what audits and their own figures tell them: faults
    recur and differences between groups of residents go unseen.
  `,
  '2.1.1': no`
    Days are always covered. At night the minimum of two was missed on four of 91 nights, and agency staff who did not
    know the building filled the second post on another 27.
  `,
  '2.1.2': yes`
    Medication, handover and conversations in crisis were handled with skill. Searching is weaker, and two night workers
    are overdue for naloxone training.
  `,
  '2.1.3': yes`
    Of the two residents we followed, one who is deaf had a vibrating alarm by his second night, and staff on three
    shifts knew what sets off the other’s anxiety.
  `,
  '2.1.4': yes`
    Fifteen of 17 residents name someone they trust. Staff are warm and clear about limits, and we saw the same tone by
    day and by night.
  `,
  '2.1': yes`
    Staff know the men they work with and are good at it. Cover at night needs to be secured, and is the reason why this
    answer was close.
  `,
  '2.2.1': no`
    Permanent staff are well inducted. Agency workers get a tour and a folder, and three of the five we traced had
    worked a night before they were shown the alarm panel.
  `,
  '2.2.4': yes`
    The evening handover gave a full picture of each resident and of what was left to do, and the night log we read the
    next morning carried every item on.
  `,
  '3.1.1': yes`
    Sound, warm and well kept throughout, with statutory checks in date. The shower that has been out for five weeks is
    an exception and has now been reported to the area.
  `,
  '3.1.2': yes`
    Clean rooms, good food with a real choice for health and faith, and privacy respected. Residents’ only steady
    complaint is about weekend meals.
  `,
  '3.1.3': yes`
    Rooms have been single since sharing ended last year. Allocation weighs mobility, vulnerability and the mix on each
    landing, and is signed by a manager.
  `,
  '3.1.4': no`
    The camera on the rear stairs shows no picture, the log does not say since when, and no interim check was put in
    place. Access control at the front door works well.
  `,
  '3.1.5': yes`
    Searches are regular, two staff attend and residents are treated with courtesy. Finds in the last quarter were
    reported the same day.
  `,
  '3.2.1': yes`
    Those at risk are known to every shift and plans say what to do and when. Checks we read were written at the time
    and describe the person, not only the door.
  `,
  '3.2.2': yes`
    Records and stock agree, taking is witnessed, and each man who keeps his own medication has a current assessment.
    Residents are content with the arrangements.
  `,
  '3.2.3': no`
    Tests are frequent enough and kits are in date, but 11 of 19 positive or refused results have no recorded action, in
    support or in enforcement.
  `,
  '3.3.1': yes`
    The five incidents that we read from first sign to close were met quickly and calmly, with practitioner and duty
    manager told within the hour.
  `,
  '4.1.1': yes`
    In seven of eight cases the whole picture was on file before arrival, and in the eighth gaps were chased the same
    day. The weekly call with prisons has made the difference.
  `,
  '4.1.2': yes`
    Six of eight plans say what each shift should watch for and whom to tell. The other two were generic, and both were
    for residents who arrived at short notice.
  `,
  '4.1.3': yes`
    Induction begins within the hour and is taken up again after three days. Exclusion zones need to be shown on a map
    from the start: two men had not understood theirs.
  `,
  '4.1': yes`
    Risk is known and planned for before the door opens. Short-notice arrivals are the one group for whom that is not
    yet assured.
  `,
  '4.2.1': yes`
    Curfews and sign-ins follow each man’s plan, are checked on every shift, and a late return on Wednesday led to a
    call within ten minutes.
  `,
  '4.2.2': yes`
    Entries say what was seen and why it matters. A change in one resident’s spending reached his practitioner the same
    afternoon and led to a joint meeting.
  `,
  '4.3.2': yes`
    All six out-of-hours recalls were needed. The duty manager’s reasons and the alternatives considered are on record,
    and practitioners were told next morning.
  `,
  '5.1.1': no`
    Sessions that take place are purposeful and build on each other, but they lapse when shifts are short: two of the
    eight men had none for three weeks.
  `,
  '5.2.1': no`
    Weekdays offer cooking, a gym group and thinking skills, and are well attended. From Friday evening to Monday there
    is nothing planned, and 13 of 17 residents say so.
  `,
  '5.2.3': yes`
    Substance misuse and employment services come to the house each week and see new residents within days. To be
    checked against the providers’ own figures.
  `,
  '5.3.1': undecided`
    Plans on file mostly begin in the second week. Still to read: the three departures of last month, and what the
    housing officer says about dates.
  `,
}
