import { type Judgements, no, yes } from '../judging.ts'

/** N.4 Infrastructure. Invented: not a judgement on the real service. */
export const answersOnInfrastructure: Judgements = {
  'N.4.1.a': yes`
    Five of the six offices we visited have enough private rooms and feel welcoming. The refurbishment programme is
    ranked by need, and local managers can say when their turn comes.
  `,
  'N.4.1.b': yes`
    Alarms were tested in front of us and answered within a minute. Lone working is logged, and incidents are reviewed
    nationally each quarter.
  `,
  'N.4.1.c': no`
    A third of offices have no step-free interview room. Workarounds are offered, but people who use a wheelchair told
    us that they are seen in the reception area.
  `,
  'N.4.1': yes`
    Offices are safe and mostly suited to private, respectful work. Accessibility is the weakness, and is funded in the
    next two years of the programme.
  `,
  'N.4.2.a': yes`
    Planning and recording now take place in one system in which work is saved as it goes. Practitioners put the time
    saved at half an hour a day.
  `,
  'N.4.2.b': yes`
    New starters have access on their first day. The system was available for 99.6 per cent of working hours, and the
    risk summary opens with the record.
  `,
  'N.4.2.c': no`
    Referrals to providers and domestic abuse checks still go by email and are typed in again. Police partners describe
    the same from their side.
  `,
  'N.4.2.d': yes`
    Laptops, telephones and secure access work well from home, court and prison. The service desk settles three faults
    in four on the same day.
  `,
  'N.4.2.e': yes`
    Managers have a daily view of their teams’ work, trust it and showed us how they use it. National reports are drawn
    from the same data.
  `,
  'N.4.2.f': yes`
    A route for local ideas answers within 20 working days. The appointment reminders began in one region and are now in
    use in all.
  `,
  'N.4.2': yes`
    Systems are reliable, save time and support remote work and management. Exchange of information with partners is the
    one part that lags behind.
  `,
}
