import { words } from '../../words.ts'

/** What Tom wrote about his cases, by question. Invented throughout. */
export const evidenceOfTom = {
  cannabis: {
    AP1: words`
      Prison and practitioner had sent everything three weeks ahead, and a gap about his debts was chased in the weekly
      call. He had a letter about the house, and a telephone talk with his keyworker, before release.
    `,
    AP2: words`
      He arrived at two, was seen by three and had his room, rules and curfew explained by four. A check for self-harm was
      done that evening and repeated on the third day.
    `,
    AP3: words`
      Curfew and sign-ins were checked on every shift, and his spending was watched because of old debts. When it changed,
      the practitioner knew the same afternoon and a joint meeting followed.
    `,
    AP4: words`
      Visits to his sister, who has a small child, were cleared with children’s social care before the first one. Staff
      asked him afterwards how it went and wrote down what he said.
    `,
    AP5: words`
      Three breaches for cannabis were each noted, and the first warning was given after the third. Nobody wrote why the
      first two were left, and his practitioner read of them in the monthly summary.
    `,
    AP6: words`
      Two good sessions on money and sleep were followed by three weeks without one, when shifts were short. The plan that
      he and his keyworker had begun was not taken up again until he asked.
    `,
    AP7: words`
      Substance use stands first in his sentence plan, and he was put down for the gym group alone. The weekly visit of
      the drug service is noted as offered, without a date or an answer.
    `,
    AP8: words`
      There was contact every week, from before arrival, and the keyworker stood in at a meeting at short notice. Information
      about money and visits went both ways; the cannabis results are the exception.
    `,
    AP9: words`
      Three of five tests were positive for cannabis, and no action can be found for two of them, in support or in
      enforcement. Results were written in the log and did not reach the practitioner.
    `,
    AP10: words`
      A place in shared housing was applied for in his third week and he viewed it with a support worker. His debts were
      listed and a repayment agreed, so that the tenancy would not fail on them.
    `,
    AP11: words`
      The manager’s only entry says that the file was read. Three positive tests and the weeks without keywork went by
      without a view or a direction.
    `,
  },
  cannabisOnceLeft: words`
    A place in shared housing was applied for in his third week, and he moved there with a repayment of his debts agreed.
    His keyworker went with him on the day and gave the landlord’s support worker a written handover.
  `,
  anxious: {
    AP1: words`
      His health record came from the prison a week ahead and a ground-floor room was kept for him. The plan for the first
      day had a nurse’s visit in it and a taxi from the station.
    `,
    AP2: words`
      Induction was given in two short parts, because long talks make him anxious, and he signed only what had been read
      to him. Faith and diet were asked about and answered at the first meal.
    `,
    AP3: words`
      The plan says what unsettles him and whom to tell, and night entries show that staff acted on it twice. Contact with
      his family is checked against the licence every week, and the police had the new number at once.
    `,
    AP4: words`
      Hourly checks in the first nights are written at the time and describe how he was. After he spoke of not wanting to
      wake up, the mental health team saw him on the next working day.
    `,
    AP6: words`
      His keyworker was away and nobody took over: there are three weeks without a session, in a stay that began with
      daily talks. He told staff twice that he felt forgotten.
    `,
    AP7: words`
      Little on the timetable suits a man who cannot stand for long, and nothing else was arranged. He had one visit from
      a wellbeing service, and his weekends are empty in every week that I read.
    `,
    AP8: words`
      The practitioner was rung before release and after each bad night. When she was on leave, the keyworker asked for
      and got the name of the person standing in.
    `,
    AP9: words`
      Testing was required for alcohol and took place twice a week without a gap. All results were negative, were told to
      him and the practitioner, and his wish to stay dry was supported with a weekly group.
    `,
    AP10: words`
      Move-on is first mentioned in the sixth entry of the record, as a question of his own. No application had been made,
      although housing without stairs was known to have a long waiting list.
    `,
    AP11: words`
      A manager signed the room allocation and the first support plan. The weeks without keywork are plain in the record,
      and there is no sign that anyone looked.
    `,
  },
  anxiousOnceLeft: words`
    Move-on was first raised by himself, and the application for housing without stairs went in a week before he left. He spent
    two nights in a hotel, and the care agency was given his medication list but not the plan for bad nights.
  `,
  night: {
    AP1: words`
      He was moved here at a day’s notice, and neither the prison’s report nor the risk assessment was on file when he
      came. The gaps were chased the same day, but there was no plan for his arrival on a Friday evening.
    `,
    AP2: words`
      He came at eight in the evening and was shown his room, the alarm and the curfew. His exclusion zone was read out and
      not shown; he learnt from a map on the Monday that his bus goes through it.
    `,
    AP3: words`
      The risk plan is the general one of the house and says nothing of his triggers. Sign-ins were kept, but night staff
      could not have known that a call from his brother was something to pass on.
    `,
    AP4: words`
      Self-harm was asked about on the first evening and again two days later. An older resident who was pressing him for
      tobacco was moved to another landing, and both were talked to.
    `,
    AP5: words`
      He missed a curfew by 40 minutes, and staff rang him, the duty manager and the police contact in that order. As he
      had been told the wrong time, a written reminder took the place of a warning.
    `,
    AP6: words`
      Keywork began on the first working day and has had a subject each time: family, then work, then both. Staff found
      out that he reads little and went through letters with him.
    `,
    AP7: words`
      He asked for work and was given a leaflet. The employment service comes to the house each week, and there is no
      referral to it, nor to anything in its place.
    `,
    AP8: words`
      The practitioner was on the telephone on the day of arrival and met him and his keyworker within the week. Their
      notes agree, and both mention the missed curfew with the same reason.
    `,
    AP10: words`
      His sister’s address was given for checking in his first week, with a second choice should it be refused. An
      appointment about benefits was made and kept, with a support worker beside him.
    `,
    AP11: words`
      An arrival at a day’s notice calls for a manager’s decision, and none is recorded. The general risk plan was signed
      off two days later without a remark.
    `,
  },
  nightOnceLeft: words`
    His sister’s address was given for checking in his first week, and he moved there when it was approved. The practitioner
    and the local police had a written handover on the day before he left.
  `,
}
