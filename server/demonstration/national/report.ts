import { words } from '../words.ts'

/** What stands in each section of the national report, by the section's key. Invented, and says so where it begins. */
export const nationalReport: Readonly<Record<string, string>> = {
  foreword: words`
    Invented for demonstration. Nothing in this report is about the real service: it shows what a published report
    looks like.

    National arrangements give the probation service a direction that its leaders share, and buildings and systems that
    staff can rely on. That deserves to be said, since neither was a matter of course.

    They do not yet give regions the services that people on probation need. Places on programmes come too late, what
    is bought does not follow from who is supervised, and the safety of other people is not written into it. Staff are
    trained and supported well when they join, and leave too soon after that.

    Above all, there is a plan of 41 projects where one of ten would serve better. Our recommendations begin there.
  `,
  recommendations: words`
    Invented for demonstration.

    # HM Prison and Probation Service should

    - put the projects of its delivery plan in order, each with an owner, a measure and the money it needs (rests on
      N.1.1)
    - make one board accountable for the risks that regions raise, and tell regions which (rests on N.1.1)
    - revise the operating model, and say in it what regions may decide for themselves (rests on N.1.2)
    - let vetting and contracts run side by side, so that recruitment takes no more than 20 weeks (rests on N.2.2)
    - write risk of harm, and what providers are told of it, into every specification of services (rests on N.3.2)

    # The Ministry of Justice should

    - fund the exchange of domestic abuse information between police and probation systems (rests on N.4.2)
    - base the next round of commissioning on a profile that covers risk of harm, diversity and place (rests on N.3.1)
  `,
  context: words`
    Invented for demonstration.

    The service supervises people on community sentences, and before and after release from prison, in 12 regions. In
    the year before fieldwork 14 national policies took effect and three changes altered who is supervised and for how
    long.

    In two weeks of fieldwork we read 60 cases from the records, visited six offices, met national leaders, all
    regional directors, heads of PDU and practitioners, and heard partners, providers and people on probation.
  `,
  'findings-n-1': words`
    Invented for demonstration.

    # Strengths

    - The vision is current, rests on evidence and is known to regional leaders.
    - Leaders are visible, invite challenge and act on what staff tell them.
    - Learning from serious incidents is drawn together and reaches practice.

    # Areas for improvement

    - The delivery plan does not rank its projects, and many have no owner or measure.
    - Accountability is spread over three boards, and decisions are slow.
    - Equality analyses come after the change that they should inform.
    - Assurance of quality is more generous than the cases we read.

    National aims are sound, and partners outside the service describe them as leaders within it do. What is missing
    lies between the aim and the office: a plan in order of importance, one place where risks are decided, and an
    operating model that says what regions may alter.
  `,
  'findings-n-2': words`
    Invented for demonstration.

    # Strengths

    - Regions have the authority to manage pressure, and use it with care.
    - The learning strategy is clear by role, and the largest courses were evaluated and changed.
    - Recruits are more diverse than they were three years ago.

    # Areas for improvement

    - Workloads are not manageable in most regions, and the tool does not count all of the work.
    - Recruitment takes 31 weeks, and more qualified officers leave than arrive.
    - Training on risk of harm has not become practice.

    Practitioners speak well of how they were welcomed and trained. They also describe what happens two years later,
    when they carry the most complex cases in an office where few are more experienced than they are.
  `,
  'findings-n-3': words`
    Invented for demonstration.

    # Strengths

    - The profile of needs is honest about its limits.
    - Building on strengths is written into the main contracts and felt by people on probation.

    # Areas for improvement

    - The profile says too little on risk of harm, diversity and place, and no decision rests on it.
    - Waiting times mean that many sentences end before a service begins.
    - Providers are not told of risk, and what they know does not reach the record.
    - Contracts are monitored by starts and completions, not by what they achieve.

    A service that begins after the sentence has ended protects nobody. Regions see the gaps clearly but may neither
    vary a contract nor buy what is missing, and nationally nobody is asked what was achieved.
  `,
  'findings-n-4': words`
    Invented for demonstration.

    # Strengths

    - One reliable case system, tested with its users, saves practitioners time.
    - Offices are safe, and most are suited to private and respectful work.
    - Good local ideas are answered quickly and some are now used everywhere.

    # Areas for improvement

    - A third of offices cannot offer a step-free interview room.
    - Information still passes to police and providers by email, and is typed in again.

    Staff told us, unprompted, that the system helps them. The investment has paid off, and shows what a national
    arrangement can do when those who use it are asked early.
  `,
  'effective-practice': words`
    Invented for demonstration.

    One region sent reminders of appointments by text message, in words chosen by people on probation. Missed
    appointments fell by a fifth within three months. The national team took the idea up, kept the words, and had it
    running in all regions within the year.
  `,
  methodology: words`
    Invented for demonstration.

    We inspected against the national standards. Cases were drawn at random over all regions and read without
    interviews; their results are one national set and are not comparable with those of regions or PDUs. Each prompt
    and key question was answered yes or no on evidence from several kinds of source. The lead inspector proposed a
    rating for each standard, the head of programme reviewed the proposals, and a panel decided.
  `,
}
