/**
 * A node:test reporter that exits at the first failing test and writes its file and name to file descriptor 3.
 *
 * Node requires a default export here.
 */
import { writeSync } from 'node:fs'
import type { TestEvent } from 'node:test/reporters'
import { instrumenterContext } from './namespace.ts'

/** Exits with code 1 when a test fails that is not marked as `todo`. */
export default async function* firstFailure(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  for await (const event of events) {
    if (event.type !== 'test:fail' || event.data.todo !== undefined) continue
    const { name, details } = event.data
    writeSync(3, `${instrumenterContext().currentTestId}\n${name}: ${details.error.cause ?? details.error}`)
    process.exit(1)
  }
  yield ''
}
