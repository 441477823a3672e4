import { words } from '../../words.ts'

/** What Ines wrote about her cases, by question. Invented throughout. */
export const evidenceOfInes = {
  drinking: {
    AP1: words`
      Everything about earlier drinking and violence was read before he came, and the neighbourhood police were asked
      about the pub on the corner. He had a video call with the house ten days before release.
    `,
    AP2: words`
      Induction took place on the day and was taken up again on the third, with his hearing and sight in mind. Only his
      exclusion zone was not understood: it was a list of streets until somebody showed him a map.
    `,
    AP3: words`
      The risk plan has tasks for each shift, and they are ticked with a line about what was seen. His outings were agreed
      with the police each week once the misunderstanding about the zone was known.
    `,
    AP4: words`
      His mother is frail and he visits her; nobody asked adult social care about her or spoke to her. A worry that he
      borrows from her was written down twice and not passed on.
    `,
    AP5: words`
      For walking through the zone he was not recalled but met, with his practitioner, within a day. The entry gives both
      sides of the decision and what would happen the next time.
    `,
    AP6: words`
      He and his keyworker met every week and kept to a plan of three aims. His hearing test and new glasses were
      arranged, and his pride in gardening was put to use in the community garden.
    `,
    AP7: words`
      The alcohol programme in his sentence plan was to begin in the house and did not, because its worker had left. The
      garden is good for him; it does not take the place of the programme.
    `,
    AP8: words`
      The two services met with him before release, at three weeks and after the zone was breached. When they disagreed
      about weekend leave, their managers settled it within a day.
    `,
    AP9: words`
      Breath tests were done as often as asked, and two were positive. For one there is a note “spoken to”, for the other
      nothing; neither led to a look at his risk, although he offends when drunk.
    `,
    AP10: words`
      The file holds a housing form with his name on it and no date. He says in keywork that he does not know where he
      will go, and nobody wrote an answer.
    `,
    AP11: words`
      A manager led the meeting about the zone and wrote a clear entry. It asked for a check of his mother’s situation and
      for tests after each visit, and neither was done or asked after.
    `,
  },
  drinkingOnceLeft: words`
    The housing form was sent in the week in which he left, and he went to a friend’s sofa that had not been checked. The
    practitioner learnt the address from him, and the tests were not mentioned in the handover.
  `,
  shortNotice: {
    AP1: words`
      He came from another premises at two days’ notice with a full file, which was read. Nobody asked how he would get on
      with a resident he knew, and his room was decided when he stood at the door.
    `,
    AP2: words`
      Staff went through the rules with him and noted that he had heard much of it before and was tired of it. They found
      out about his dyslexia and put the main points on a card.
    `,
    AP3: words`
      His risk plan was copied from the last premises, with the names of its streets. Online contact is the main concern,
      and his telephone was looked at once, without a note of what was found.
    `,
    AP4: words`
      Children’s social care was asked in the first days about the family he writes to, and its advice is in the plan. A
      bruise was noticed, asked about and followed up with the health centre.
    `,
    AP5: words`
      He had a second telephone and it was taken from him. There was no warning, no call to the practitioner until the
      Monday and no reason why a breach that bears on his offence was left there.
    `,
    AP6: words`
      He was given to three keyworkers one after the other, and each began with the same questions. What he said about
      being a father and about his faith is in the notes of the first and in nothing that was done.
    `,
    AP7: words`
      He goes to thinking skills and has finished the first unit, which his plan asks for. An arts project was found for
      Saturdays, and his keyworker noticed that he comes back from it talking.
    `,
    AP8: words`
      His new practitioner was rung on the day he came and met him within the week. News of his move between premises
      reached the victim contact team through their joint effort.
    `,
    AP9: words`
      A test in his first days was positive for cocaine, and the log has the result and a signature. There is no action,
      no call and no offer of help, and the next test came late.
    `,
    AP10: words`
      As he has moved once already, the next step was left to “the area”. There are no dates and no tasks, and the form
      for supported housing waits for a document that nobody has asked for.
    `,
    AP11: words`
      The manager agreed to the move by telephone, and that is the last sign of oversight. The telephone found in his room
      was a point at which a decision was due.
    `,
  },
  shortNoticeOnceLeft: words`
    Where he would go was left to “the area” until the last week, and he moved to a third place at a day’s notice. The
    handover was the copied risk plan, with the wrong streets still in it.
  `,
  newcomer: {
    AP1: words`
      This is his first time away from a young offender institution, and staff visited him there before release. His care
      history, his learning disability and whom he should not meet were known and planned for.
    `,
    AP2: words`
      Rules were explained with pictures, a bit at a time over three days, and he could say what they meant. He was asked
      about self-harm in a quiet room, and his answers are in his own words.
    `,
    AP3: words`
      Day and night staff know that he follows others and have written whom he goes out with. A new friend was checked
      with the police the same day, and his victim’s area is on a map in the office.
    `,
    AP4: words`
      He came back with new trainers and more money than he had, and this was joked about rather than looked into. With
      his history of being exploited by others it should have been referred.
    `,
    AP6: words`
      His keyworker has seen him every other day, in the kitchen more often than in the office. Support with registering
      at the doctor’s and with washing was given as he asked for it.
    `,
    AP7: words`
      A cooking course and a football group were begun in his first days, as his plan foresees. Links to a college were
      made through the care leavers’ service, which is a sensible beginning.
    `,
    AP8: words`
      His practitioner has been away since he arrived, and three messages were left for her. Nobody asked her manager who
      stands in, and the first meeting has no date.
    `,
    AP10: words`
      His personal adviser can hold a flat for him for a month if asked to, and nobody has asked. Move-on is left for
      later in a record that is otherwise full of good work.
    `,
    AP11: words`
      A manager signed his admission and noted his age. The missing practitioner and the trainers were both known to the
      shift leader, and neither was taken to the manager or asked about.
    `,
  },
}
