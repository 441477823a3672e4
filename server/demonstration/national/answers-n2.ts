import { type Judgements, no, yes } from '../judging.ts'

/** N.2 Staffing. Invented: not a judgement on the real service. */
export const answersOnStaffing: Judgements = {
  'N.2.1.a': no`
    Average workload is over 110 per cent in seven of twelve regions, and resources still follow a formula from before
    the last changes to sentencing.
  `,
  'N.2.1.b': no`
    The workload tool counts cases and requirements but not oversight, partnership meetings or the support of trainees.
    Managers keep spreadsheets of their own beside it.
  `,
  'N.2.1.c': yes`
    Regions may pause non-essential work on their own authority and know the limits. Two requests for a wider pause were
    decided within a week.
  `,
  'N.2.1': no`
    Regions are trusted to manage pressure and do so. What they are given, in people and in tools, does not make
    workloads manageable.
  `,
  'N.2.2.a': no`
    Trainee numbers were met, yet qualified probation officer posts are 68 per cent filled and more officers left in the
    year than qualified.
  `,
  'N.2.2.b': no`
    In nine PDUs more than half of the officers qualified within two years. There is no plan for programme facilitators,
    and too few Welsh speakers are recruited.
  `,
  'N.2.2.c': yes`
    Leaders know where the workforce differs from the communities it serves, and recruits from minority ethnic
    backgrounds have risen for three years running. Progress to senior grades is slower, and is tracked.
  `,
  'N.2.2.d': no`
    Vetting and contracts follow one another, and recruitment takes 31 weeks on average. A third of those offered a post
    in the last campaign had taken another by then.
  `,
  'N.2.2': no`
    Campaigns bring in a diverse group of recruits. Too many leave soon after they qualify, and the process is too slow
    to hold those who apply.
  `,
  'N.2.3.a': yes`
    Professional registration, an annual learning week and protected hours for newly qualified officers are known and
    valued in every region we visited.
  `,
  'N.2.3.b': yes`
    The learning strategy sets out what each role needs. Regions are given the calendar six months ahead and can plan
    cover around it.
  `,
  'N.2.3.c': no`
    Completion is high, but the cases we read show that training on risk of harm and domestic abuse has not become
    practice: analysis was sufficient in under half of them.
  `,
  'N.2.3.d': yes`
    The three largest courses were evaluated by their effect on casework. One was stopped and one rebuilt because of
    what was found.
  `,
  'N.2.3': yes`
    Learning is encouraged, planned and evaluated. Its effect on the quality of risk work is not there yet, as national
    leaders know from their own evaluation.
  `,
}
