/**
 * Entry point of the process of one mutant: imports the given test files in order, each after the tests of the previous
 * file have ended.
 *
 * Exit code 0 when every test passes, 77 when the hit limit shows that the mutant is in an endless loop.
 */
import { writeSync } from 'node:fs'
import { test } from 'node:test'
import { instrumenterContext } from './namespace.ts'

const context = instrumenterContext()

function stopEndlessLoop(hitLimit: number): void {
  Object.assign(context, { hitLimit, hitCount: 0 })
  process.on('exit', () => {
    if ((context.hitCount ?? 0) > hitLimit) process.exitCode = 77
  })
}

/** Imports a file and resolves when its tests have ended; top-level tests run in order, so the added one is last. */
async function runFile(file: string): Promise<void> {
  context.currentTestId = file
  try {
    await import(file)
  } catch (error) {
    writeSync(3, `${file}\n${error}`)
    process.exit(1)
  }
  await test(`end of ${file}`, () => {})
}

const { MUTATION_HIT_LIMIT } = process.env
if (MUTATION_HIT_LIMIT) stopEndlessLoop(Number(MUTATION_HIT_LIMIT))
for (const file of process.argv.slice(2)) await runFile(file)
