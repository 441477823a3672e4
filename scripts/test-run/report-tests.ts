/** A reporter for node's test runner: tells what becomes of each test. */
import type { EventData } from 'node:test'
import type { TestEvent } from 'node:test/reporters'
import { failureText, leftOutText } from './failure-text.ts'
import { tell } from './told.ts'

const tellOf = (test: EventData.TestPass | EventData.TestFail): void => {
  const isSuite = test.details.type === 'suite'
  const leftOut = leftOutText(test)
  const text = 'error' in test.details ? failureText(test as EventData.TestFail) : undefined
  if (leftOut) tell({ what: 'left out', text: leftOut })
  else if (text || ('error' in test.details && !isSuite)) tell({ what: 'failed', text: text ?? '' })
  else if (!isSuite) tell({ what: 'passed' })
  if (isSuite && test.nesting === 0)
    tell({ what: 'ends', at: performance.now(), open: process.getActiveResourcesInfo() })
}

/** An error that came after the end of its test fails no test; node only says which test it came from. */
const errorAfterTest = /^Error: .* generated asynchronous activity after the test ended/

// biome-ignore lint/correctness/useYield: what a reporter yields is printed, and here all is told.
export default async function* (events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const { type, data } of events) {
    if (type === 'test:pass' || type === 'test:fail') tellOf(data)
    if (type === 'test:diagnostic' && errorAfterTest.test(data.message))
      tell({ what: 'failed', text: `    ✗ ${data.message}\n` })
  }
}
