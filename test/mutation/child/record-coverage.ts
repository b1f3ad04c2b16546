/**
 * Preloaded by every process of the dry run, including those that a test starts: on exit, writes the number of
 * executions of each mutant (`{"12": 3}`) to a separate file.
 *
 * A process that is killed by a signal and a terminated worker thread write nothing.
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
