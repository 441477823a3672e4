import { type Judgements, no, yes } from '../judging.ts'

/** N.3 Services. Invented: not a judgement on the real service. */
export const answersOnServices: Judgements = {
  'N.3.1.a': yes`
    The national profile covers accommodation, work, substance misuse, health and attitudes by sentence type, names its
    gaps, and agrees with the needs in the cases that we read.
  `,
  'N.3.1.b': no`
    The profile counts people by level of risk. It says nothing about who is at risk and from what, so that domestic
    abuse and child safeguarding cannot be planned for.
  `,
  'N.3.1.c': no`
    Disability and neurodivergence are missing for four people in ten, and nothing is said about differences between
    groups in what they are offered or complete.
  `,
  'N.3.1.d': no`
    Regions receive national averages. Only three could produce a current picture of local sentencing, each with
    analysts of its own.
  `,
  'N.3.1.e': no`
    Commissioning for the next four years was agreed before the profile was finished. We found no decision on money or
    volumes that refers to it.
  `,
  'N.3.1': no`
    A fair description of needs exists, but without risk of harm, diversity or place, and without a part in decisions,
    it cannot support the delivery of services.
  `,
  'N.3.2.a': no`
    There are agreements with health and housing, but no targets or joint money behind them. Regions could not name a
    service that they owe to a national partnership.
  `,
  'N.3.2.b': no`
    The directory of services is ten months out of date. Practitioners in four of six offices did not know that referral
    to the finance service is possible again.
  `,
  'N.3.2.c': no`
    Waiting times for accredited programmes exceed six months in five regions and one order in four ends before a place
    is found. Mental health provision is worse.
  `,
  'N.3.2.d': no`
    Regions may spend small sums and may not vary a contract. A provider that missed its targets for a year was dealt
    with only when the contract ended.
  `,
  'N.3.2.e': no`
    Providers and practitioners use separate systems, and feedback on progress was in the record in 19 of 52 cases
    where a provider was involved.
  `,
  'N.3.2.f': yes`
    Strengths and mentoring are written into each of the main contracts and measured. People on probation described
    support that began with what they are good at.
  `,
  'N.3.2.g': no`
    Specifications are silent on risk of harm. Delivery kept other people safe in 16 of 60 cases, and three providers
    said that they are not told of risk at referral.
  `,
  'N.3.2.h': no`
    Specialist providers for women and for minority ethnic groups are subcontracted at the edges. Uptake by group has
    never been compared.
  `,
  'N.3.2.i': no`
    Contract meetings count starts and completions. Outcomes are asked for in a yearly return that nobody has analysed
    since it began.
  `,
  'N.3.2': no`
    Services build on strengths, but they are too few, too late and poorly known, and neither public protection nor
    diversity shapes what is bought.
  `,
}
