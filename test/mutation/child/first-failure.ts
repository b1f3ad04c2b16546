/**
 * A reporter of node:test that ends the process at the first test that fails, and tells the runner on file descriptor 3
 * in which file and which test it was.
 *
 * Node asks for a default export.
 */
import { writeSync } from 'node:fs'
import type { TestEvent } from 'node:test/reporters'
import { instrumenterContext } from './namespace.ts'

/** Ends the process with exit code 1 when a test has failed that is not marked as still to do. */
export default async function* firstFailure(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:fail' || event.data.todo !== undefined) continue
    const { name, details } = event.data
    writeSync(3, `${instrumenterContext().currentTestId}\n${name}: ${details.error.cause ?? details.error}`)
    process.exit(1)
  }
  yield ''
}
