import { type Judgements, no, yes } from '../judging.ts'

/** Domain one in Coventry, answered in the summer before the pause. Invented: not a judgement on the real unit. */
export const probationServicesAnswers: Judgements = {
  'P 1.1.1.a': yes`
    Five aims on two pages, each with an owner and a measure. Practitioners could name at least three of them and say
    what they mean for their own cases.
  `,
  'P 1.1.1.b': yes`
    Leaders are present where it matters and partners trust them. Obstacles with housing were removed through the local
    board this year.
  `,
  'P 1.1.1.c': yes`
    Practitioners gave two examples of a decision that changed after they had objected, and 73 per cent in the survey
    say that they can speak openly.
  `,
  'P 1.1.1.d': no`
    The change of court rota was made inside a week. Its effect on staff with caring duties was looked at only when two
    of them had asked to move.
  `,
  'P 1.1.1.e': no`
    The main risks are on the register and discussed, but the one that matters most, late information from the police,
    has been red for seven months without being taken above the PDU.
  `,
  'P 1.1.1': yes`
    There is a clear direction and an open culture, and partners confirm both. Leaders need to be firmer in taking what
    they cannot mend themselves to those who can.
  `,
  'P 1.1.2.a': yes`
    Managers read cases together each month against the inspection standards, and the results of the last three rounds
    changed what team meetings talk about.
  `,
  'P 1.1.2.b': no`
    Actions from two reviews are marked complete. Practitioners could not name anything that is done differently because
    of them.
  `,
  'P 1.1.2.c': no`
    There is no regular way to hear people on probation. None of the eleven we spoke to recalled being asked.
  `,
  'P 1.1.2.d': no`
    The figures on ethnicity, sex and disability come each quarter and are noted. We found no service or decision that
    was altered by them.
  `,
  'P 1.1.2': no`
    Leaders look closely at quality, which is a strength, but reviews, the views of people on probation and equality
    information do not yet lead to improvement.
  `,
  'P 1.2.1.a': no`
    Seventy-one per cent of probation officer posts were filled in July. Probation services officers make up the numbers
    but hold cases beyond their training.
  `,
  'P 1.2.1.b': no`
    Officers average 124 per cent on the workload tool and work evenings to keep up. Only 41 per cent in the survey call
    their workload manageable.
  `,
  'P 1.2.1.c': yes`
    Deputies look at workloads every week, move cases between offices and have stopped two meetings to free time. They
    cannot create officers who are not there.
  `,
  'P 1.2.1': no`
    Pressure is managed actively and fairly, but the gap in qualified officers is too wide for the work that the cases
    call for.
  `,
  'P 1.2.2.a': no`
    Skills in domestic abuse and child safeguarding vary with length of service. Five of nine practitioners hold a case
    that they would not have chosen to take on.
  `,
  'P 1.2.2.b': yes`
    The workforce is close to the local population by ethnicity, and staff with community languages are used well. Men
    remain few.
  `,
  'P 1.2.2.c': yes`
    Temporary promotions are advertised to all, and three probation services officers have begun training as officers
    this year.
  `,
  'P 1.2.2': no`
    The profile of staff is a strength and people get on. The mix of grades and experience does not match the risk of
    harm in the caseload.
  `,
  'P 1.2.3.a': no`
    Oversight happens at the points that the system asks for, and confirms what was planned. Practitioners recalled few
    times when it had changed a decision.
  `,
  'P 1.2.3.b': yes`
    Supervision is held every four to six weeks, is recorded, and 68 per cent find it useful. Managers ask about
    feelings as well as figures.
  `,
  'P 1.2.3.c': yes`
    Rooms have working alarms and lone visits are logged. Support after a serious incident in March was quick and lasted
    beyond the first week.
  `,
  'P 1.2.3': no`
    Staff are well looked after. Oversight of cases, with ten to 12 practitioners for each manager, does not make the
    work safer often enough.
  `,
  'P 1.2.4.a': no`
    Required training is recorded as done by 92 per cent. What people still need is not gathered anywhere, and time for
    learning is the first to be given up.
  `,
  'P 1.2.4.b': yes`
    New and trainee staff have protected caseloads and a named mentor, and praised both. The step to a full caseload is
    taken with care.
  `,
  'P 1.2.4.c': yes`
    Managers protect a fortnightly learning set, and practitioners bring cases to a reflective group that they run
    themselves.
  `,
  'P 1.2.4': yes`
    Support for those who begin is strong and people want to learn. Needs of experienced staff should be gathered and
    met in the same way.
  `,
  'P 1.3.1.a': no`
    Needs and protected characteristics are covered. Risk of harm has a single paragraph, without numbers for domestic
    abuse or child safeguarding.
  `,
  'P 1.3.1.b': no`
    Sentencing at the local court is not looked at, so that the rise in suspended sentences this year came as a
    surprise.
  `,
  'P 1.3.1.c': yes`
    The profile led to the accommodation officer’s post and to a second group room at the other end of the city being
    sought, though not yet found.
  `,
  'P 1.3.1': no`
    The profile is used where it exists, but it is 14 months old and says too little on risk of harm and on sentencing.
  `,
  'P 1.3.2.a': no`
    Places on programmes for domestic abuse take 22 weeks on average, and mental health treatment requirements cannot be
    offered in half of the cases that call for one.
  `,
  'P 1.3.2.b': no`
    Women are well served at a place of their own. People who use a wheelchair have one group room for the whole city.
  `,
  'P 1.3.2.c': yes`
    Contract reviews are held on time with actions, and a provider of accommodation advice changed its opening hours
    after one.
  `,
  'P 1.3.2.d': yes`
    Mentoring, the allotment and the peer group build on what people can do, and people on probation spoke of them with
    warmth.
  `,
  'P 1.3.2': no`
    What there is is good and is kept under review. It is not enough, and for people whose risk calls for it most it
    comes too late.
  `,
  'P 1.3.3.a': no`
    Domestic abuse information takes 12 days on average against an agreed three, and answers from children’s services
    often come without the detail that was asked for.
  `,
  'P 1.3.3.b': yes`
    Providers sit in the offices twice a week and three-way meetings are usual. Practitioners know whom to call.
  `,
  'P 1.3.3.c': yes`
    Reports are prompt and the court trusts them. Checks with the police are made before advice is given in most cases
    that we were told of.
  `,
  'P 1.3.3': no`
    Working relationships are good at every level, but the information that keeps people safe arrives too late to be
    used.
  `,
}
