import { words } from '../../words.ts'

/** What Nadia wrote about her cases, by question. Invented throughout. */
export const evidenceOfNadia = {
  recalled: {
    AP1: words`
      The referral, the licence and the last prison reports were read two weeks before release, and suitability was
      weighed with regard to a victim who lives nine miles away. There was no plan for the first day beyond the room.
    `,
    AP2: words`
      Induction began within the hour, his exclusion zone was shown on a map and he explained it back. What was left was
      finished on the third day, with a first talk about synthetic cannabinoids.
    `,
    AP3: words`
      Every shift had the same three signs to look out for, and a changed sign-in pattern was seen within a day and passed
      on. The police were told on the evening that he went near the zone; the victim liaison officer only two days later.
    `,
    AP4: words`
      Contact with a former partner’s children was asked about on arrival and checked with children’s social care. When a
      letter from them was found in his room, it was referred the same day and the answer is on file.
    `,
    AP5: words`
      Two warnings came first, each after a talk about what would help, and recall followed within three hours of his
      entering the zone at night. The duty manager weighed a move to another premises and wrote down why not.
    `,
    AP6: words`
      Keywork took place weekly and went back each time to what he had agreed to try. He says in the notes that he was
      asked what he wanted from the stay; the review itself was held without him.
    `,
    AP7: words`
      The sentence plan asks for work on relationships and on drug use, and he attended a single cooking session. The
      substance misuse worker saw him once, and nobody asked why he did not go back.
    `,
    AP8: words`
      The practitioner and the keyworker spoke every week from before release, and met with him after the first warning.
      The recall was discussed between them in the morning, so that the night’s decision surprised nobody.
    `,
    AP9: words`
      Both positive tests can be followed to their end: a warning, a call to the practitioner and an earlier appointment
      with the drug worker. Harm reduction advice was given at once, though not repeated.
    `,
    AP10: words`
      Move-on was dated from the second week, with an application to supported housing and help with his bank account.
      After the recall, belongings, medication and a written handover reached the prison the next day.
    `,
    AP11: words`
      A manager joined at the second warning, asked for checks at the start of the night, and these were made. The reasons
      for recall are in the manager’s own words, and what was learnt was taken to the team a week later.
    `,
  },
  deaf: {
    AP1: words`
      His deafness was known from the prison’s report, so a vibrating alarm and an interpreter for the first day were
      ordered before he came. Risk, health and travel are all in the plan for that day.
    `,
    AP2: words`
      An interpreter was there for the whole of the induction, and house rules were given in large print as well. Staff
      asked him to tell them back what would happen if he missed a curfew.
    `,
    AP3: words`
      The plan names who may visit and what to do if he is agitated, and entries on three shifts follow it. New
      information from the police about a former address led to a changed curfew on the same evening.
    `,
    AP4: words`
      Others borrowed money from him in his first days; this was noticed, put a stop to and recorded as a concern. Adult
      social care was asked whether he was known to them, and the practitioner had the reply.
    `,
    AP5: words`
      A late return was met with a talk and an earlier curfew for three days, in proportion to a first breach. The reason,
      a missed bus and a telephone he could not use, was found out and dealt with.
    `,
    AP6: words`
      Keywork was booked with an interpreter and never cancelled. It built on his wish to work with wood again, and he
      wrote part of his own plan.
    `,
    AP7: words`
      He took part in the workshop and in thinking skills, with a support worker who signs. What he learnt was noticed in
      keywork and used for the next step, a day a week at a furniture project.
    `,
    AP8: words`
      The first three-way meeting was held before release, by video with an interpreter, and another at the point of his
      late return. Each side told the other of changes on the same day.
    `,
    AP9: words`
      He was tested on arrival and as often as his licence asks. His one positive test led to a warning that same day and
      nothing else: the practitioner was not told, and no support was offered.
    `,
    AP10: words`
      A plan with dates was made in his first days, and an application for adapted housing was sent with letters from two
      services. What the next staff need to know about visits and signs of risk is written down already.
    `,
    AP11: words`
      The manager agreed the support plan on admission, asked for lending between residents to be watched, and came back
      to it at the review. The change shows in the entries of every shift.
    `,
  },
  deafOnceLeft: words`
    A plan with dates was made in his first days, and he moved to an adapted flat with two services in place. The
    handover named visits and signs of risk, and the keyworker rang the housing officer a week after he left.
  `,
}
