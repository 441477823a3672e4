import type { CaseStory } from '../../judging-cases.ts'
import { evidenceOfInes } from './evidence-ines.ts'
import { evidenceOfNadia } from './evidence-nadia.ts'
import { evidenceOfTom } from './evidence-tom.ts'

const facts = (enforcement: boolean, testing: boolean): CaseStory['facts'] => ({
  'shared-room': false,
  enforcement,
  'testing-required': testing,
})

const { recalled, deaf, deafOnceLeft } = evidenceOfNadia
const { cannabis, cannabisOnceLeft, anxious, anxiousOnceLeft, night, nightOnceLeft } = evidenceOfTom
const { drinking, drinkingOnceLeft, shortNotice, shortNoticeOnceLeft, newcomer } = evidenceOfInes

/**
 * How eight cases were judged. The draw decides whose they are: the first is the one whose place was withdrawn, the others
 * go from the longest stay to the shortest, so that what each says agrees with its dates.
 */
export const stories: readonly CaseStory[] = [
  {
    by: 'nadia',
    facts: facts(true, true),
    judgements: {
      AP1: ['yes: y y y n', recalled.AP1],
      AP2: ['yes: y y y y', recalled.AP2],
      AP3: ['yes: y y y n y', recalled.AP3],
      AP4: ['yes: y y -', recalled.AP4],
      AP5: ['yes: y y y y', recalled.AP5],
      AP6: ['yes: y y n y', recalled.AP6],
      AP7: ['no: n n y n', recalled.AP7],
      AP8: ['yes: y y y -', recalled.AP8],
      AP9: ['yes: y y y y', recalled.AP9],
      AP10: ['yes: y y y y', recalled.AP10],
      AP11: ['yes: y y y', recalled.AP11],
    },
  },
  {
    by: 'tom',
    facts: facts(true, true),
    judgements: {
      AP1: ['yes: y y y y', cannabis.AP1],
      AP2: ['yes: y y y y', cannabis.AP2],
      AP3: ['yes: y y y - y', cannabis.AP3],
      AP4: ['yes: y y -', cannabis.AP4],
      AP5: ['no: n n n -', cannabis.AP5],
      AP6: ['no: n y n y', cannabis.AP6],
      AP7: ['no: n y n n', cannabis.AP7],
      AP8: ['yes: y y n y', cannabis.AP8],
      AP9: ['no: y n n n', cannabis.AP9],
      AP10: ['yes: y y y -', cannabis.AP10],
      AP11: ['no: n n -', cannabis.AP11],
    },
    onceEnded: { AP10: ['yes: y y y y', cannabisOnceLeft] },
  },
  {
    by: 'ines',
    facts: facts(true, true),
    judgements: {
      AP1: ['yes: y y y y', drinking.AP1],
      AP2: ['yes: y n y y', drinking.AP2],
      AP3: ['yes: y y y - y', drinking.AP3],
      AP4: ['no: n n -', drinking.AP4],
      AP5: ['yes: y y y -', drinking.AP5],
      AP6: ['yes: y y y y', drinking.AP6],
      AP7: ['no: n n y y', drinking.AP7],
      AP8: ['yes: y y y y', drinking.AP8],
      AP9: ['no: y y n n', drinking.AP9],
      AP10: ['no: n n n -', drinking.AP10],
      AP11: ['no: y y n', drinking.AP11],
    },
    onceEnded: { AP10: ['no: n n n n', drinkingOnceLeft] },
  },
  {
    by: 'tom',
    facts: facts(false, true),
    judgements: {
      AP1: ['yes: y y - y', anxious.AP1],
      AP2: ['yes: y y y y', anxious.AP2],
      AP3: ['yes: y y y - y', anxious.AP3],
      AP4: ['yes: y y y', anxious.AP4],
      AP6: ['no: n y n y', anxious.AP6],
      AP7: ['no: n n y -', anxious.AP7],
      AP8: ['yes: y y y y', anxious.AP8],
      AP9: ['yes: y y - y', anxious.AP9],
      AP10: ['no: n n y -', anxious.AP10],
      AP11: ['no: n y n', anxious.AP11],
    },
    onceEnded: { AP10: ['no: n n y n', anxiousOnceLeft] },
  },
  {
    by: 'ines',
    facts: facts(true, true),
    judgements: {
      AP1: ['no: y n n n', shortNotice.AP1],
      AP2: ['yes: y y y y', shortNotice.AP2],
      AP3: ['no: n n n y y', shortNotice.AP3],
      AP4: ['yes: y y y', shortNotice.AP4],
      AP5: ['no: n n n -', shortNotice.AP5],
      AP6: ['no: n n y -', shortNotice.AP6],
      AP7: ['yes: y y y y', shortNotice.AP7],
      AP8: ['yes: y y y -', shortNotice.AP8],
      AP9: ['no: n n n n', shortNotice.AP9],
      AP10: ['no: n n y -', shortNotice.AP10],
      AP11: ['no: n n -', shortNotice.AP11],
    },
    onceEnded: { AP10: ['no: n n n n', shortNoticeOnceLeft] },
  },
  {
    by: 'nadia',
    facts: facts(true, true),
    judgements: {
      AP1: ['yes: y y y y', deaf.AP1],
      AP2: ['yes: y y y y', deaf.AP2],
      AP3: ['yes: y y y - y', deaf.AP3],
      AP4: ['yes: y y y', deaf.AP4],
      AP5: ['yes: y y y -', deaf.AP5],
      AP6: ['yes: y y y y', deaf.AP6],
      AP7: ['yes: y y y y', deaf.AP7],
      AP8: ['yes: y y y -', deaf.AP8],
      AP9: ['no: y n y n', deaf.AP9],
      AP10: ['yes: y y y -', deaf.AP10],
      AP11: ['yes: y y y', deaf.AP11],
    },
    onceEnded: { AP10: ['yes: y y y y', deafOnceLeft] },
  },
  {
    by: 'tom',
    facts: facts(true, false),
    judgements: {
      AP1: ['no: n - n n', night.AP1],
      AP2: ['no: y n y n', night.AP2],
      AP3: ['no: n y n - -', night.AP3],
      AP4: ['yes: y - y', night.AP4],
      AP5: ['yes: y y y -', night.AP5],
      AP6: ['yes: y y y y', night.AP6],
      AP7: ['no: n n n -', night.AP7],
      AP8: ['yes: n y y -', night.AP8],
      AP10: ['yes: y y y -', night.AP10],
      AP11: ['no: n n -', night.AP11],
    },
    onceEnded: { AP10: ['yes: y y y y', nightOnceLeft] },
  },
  {
    by: 'ines',
    facts: facts(false, false),
    judgements: {
      AP1: ['yes: y y y y', newcomer.AP1],
      AP2: ['yes: y y y y', newcomer.AP2],
      AP3: ['yes: y y y y y', newcomer.AP3],
      AP4: ['no: n n n', newcomer.AP4],
      AP6: ['yes: y y y y', newcomer.AP6],
      AP7: ['yes: y y y -', newcomer.AP7],
      AP8: ['no: n n y n', newcomer.AP8],
      AP10: ['no: n n - -', newcomer.AP10],
      AP11: ['no: n y n', newcomer.AP11],
    },
  },
]
