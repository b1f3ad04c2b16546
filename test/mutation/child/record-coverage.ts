/**
 * Loaded first by every process of the dry run, also those that a test starts: at its end the process writes how
 * often it ran each mutant, `{"12": 3}`, to a file of its own.
 *
 * A process killed by a signal writes nothing, and neither does a thread that is.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'
import { addHits } from '../add-hits.ts'
import { instrumenterContext } from './namespace.ts'

process.on('exit', () => {
  const { MUTATION_COVERAGE: folder } = process.env
  const { mutantCoverage } = instrumenterContext()
  if (!folder || !mutantCoverage) return
  const hits = addHits([mutantCoverage.static, ...Object.values(mutantCoverage.perTest)])
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${process.pid}-${threadId}.json`), JSON.stringify(hits))
})
