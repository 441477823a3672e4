import { test } from 'node:test'
import fc from 'fast-check'
import { checkSample } from '../../testutils/check-sample.ts'
import { largerDraws, smallDraws } from '../../testutils/generated-lists.ts'
import { drawSample } from './draw-sample.ts'
import { findSample } from './solver/find-sample.ts'

test('SAMP-07 from small lists, easy and hostile, the sample is the nearest of all that there are, and the record says how near', async () => {
  await fc.assert(
    fc.asyncProperty(smallDraws, async input => {
      checkSample(await drawSample(input, findSample), input, { byTrial: true })
    }),
    { numRuns: 250 },
  )
})

test('SAMP-06 from larger lists, easy and hostile, the record tells what an independent count finds', async () => {
  await fc.assert(
    fc.asyncProperty(largerDraws, async input => {
      checkSample(await drawSample(input, findSample), input)
    }),
    { numRuns: 60 },
  )
})
