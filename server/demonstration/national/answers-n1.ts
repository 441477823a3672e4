import { type Judgements, no, yes } from '../judging.ts'

/** N.1 Leadership and Governance. Invented: not a judgement on the real service. */
export const answersOnLeadership: Judgements = {
  'N.1.1.a': yes`
    The vision is set out in one document with the evidence for its main choices, was reviewed last autumn, and nine of
    the twelve regional directors described its priorities without prompting.
  `,
  'N.1.1.b': no`
    The delivery plan lists 41 projects. Twelve have no owner and few have a measure, so that neither boards nor regions
    can say which of them matter most this year.
  `,
  'N.1.1.c': no`
    Three boards take decisions on the same risks. The decision on unpaid work that we traced went round all of them in
    five months, and regions learnt of it from a circular.
  `,
  'N.1.1.d': yes`
    Joint work with prisons, health and housing departments is regular and survived changes of personnel. Police
    partners gave the same account of shared aims as probation leaders did.
  `,
  'N.1.1': no`
    Aims are sound and shared with partners. Without a plan that ranks the work, and with accountability spread over
    several boards, they do not yet steer what regions do.
  `,
  'N.1.2.a': no`
    The operating model has not been revised since three major changes to supervision. Regions differ in what they
    believe they may alter, and two asked us.
  `,
  'N.1.2.b': no`
    Fourteen policies took effect in the year, five of them in one month. Guidance for two came after the start date,
    and the cases we read show the result.
  `,
  'N.1.2.c': yes`
    Heads of PDU value the leadership programme and the visits of their area directors. Three described help with a
    failing office that made a difference within weeks.
  `,
  'N.1.2.d': no`
    Equality analyses are on file for most changes, but four of the six we read were signed after the change began, and
    none led to an adjustment.
  `,
  'N.1.2': no`
    Leaders are supported well as people. The model they work to is out of date, and changes reach them faster than they
    can be put into effect.
  `,
  'N.1.3.a': no`
    Practitioners count up to 30 messages a week from the centre and cannot tell what is mandatory. Questions to the
    mailbox take two weeks to be answered.
  `,
  'N.1.3.b': yes`
    Survey results reach each PDU with a budget for local action. Four regions showed changes made because of them, to
    waiting rooms, to opening times and to forms.
  `,
  'N.1.3.c': yes`
    Directors gave examples of being contradicted and of changing course. In the survey 64 per cent say that it is safe
    to challenge, up from 55 two years before.
  `,
  'N.1.3.d': yes`
    Causes of absence are known, support after traumatic events reaches every role, and the board has acted on the two
    regions where sickness stayed high.
  `,
  'N.1.3': yes`
    The culture is more open than it was, and wellbeing is taken seriously. Communication is the exception: there is too
    much of it to be of use.
  `,
  'N.1.4.a': no`
    Assurance looks at whether work was done in time more than at how well. Its ratings were higher than our case
    results in all six PDUs for which we hold both.
  `,
  'N.1.4.b': yes`
    The performance pack is read at every level and leaders describe variation accurately, including where figures
    flatter. They know that quality lags behind timeliness.
  `,
  'N.1.4.c': yes`
    Themes from serious further offence reviews, complaints and deaths are drawn together each quarter, and the last
    three were followed into practice guidance.
  `,
  'N.1.4.d': no`
    Disparities in recall and in access to programmes have been reported for three years. There are no targets, and no
    region could show what it had been asked to change.
  `,
  'N.1.4.e': yes`
    A national panel of people on probation meets every two months. The new induction booklet and the text message
    reminders were shaped by it.
  `,
  'N.1.4.f': no`
    Evaluation is planned for new programmes but has ended early twice for want of funds. Two tools in daily use have
    not been tested since they were introduced.
  `,
  'N.1.4': no`
    Leaders understand performance and learn from what goes wrong. Assurance of quality, use of equality information and
    evaluation are not strong enough to drive improvement.
  `,
}
