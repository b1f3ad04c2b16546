/**
 * `npm run fuzz -- --pages 100000 --seed 1`: parses 100,000 mutated pages and checks invariants of the results.
 *
 * Each failure is printed with its seed and a minimized page; exit code 1 on any failure.
 */
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Tinypool } from 'tinypool'
import type { FuzzStatistics } from '../test/fuzz/fuzz.ts'
import { runCommand, UsageError } from './run-command.ts'

/** Pages per task; they share a seed, and medians of parsing time are computed within a task. */
const batchSize = 500

const emptyStatistics: FuzzStatistics = { pages: 0, characters: 0, time: 0, slowest: 0, failures: [] }

const addStatistics = (one: FuzzStatistics, other: FuzzStatistics): FuzzStatistics => ({
  pages: one.pages + other.pages,
  characters: one.characters + other.characters,
  time: one.time + other.time,
  slowest: Math.max(one.slowest, other.slowest),
  failures: [...one.failures, ...other.failures],
})

function printStatistics({ pages, characters, time, slowest, failures }: FuzzStatistics): void {
  console.log(
    `${pages} 页，${characters} 字，平均 ${(time / pages).toFixed(1)} 毫秒，最慢的是同样大小的页的 ${slowest.toFixed(1)} 倍，${failures.length} 处错误`,
  )
}

async function fuzz(pages: number, seed: number): Promise<FuzzStatistics> {
  const pool = new Tinypool({
    filename: join(import.meta.dirname, '../test/fuzz/batch.ts'),
    runtime: 'child_process',
    execArgv: ['--import', 'tsx'],
    maxThreads: availableParallelism(),
  })
  let statistics = emptyStatistics
  const run = async (index: number): Promise<void> => {
    const count = Math.min(batchSize, pages - index * batchSize)
    const result: FuzzStatistics = await pool.run({ seed: seed + index, count }, { name: 'fuzzBatch' })
    statistics = addStatistics(statistics, result)
    for (const failure of result.failures) console.log(JSON.stringify(failure))
    if (index % 10 === 9) printStatistics(statistics)
  }
  await Promise.all(Array.from({ length: Math.ceil(pages / batchSize) }, (_, index) => run(index)))
  await pool.destroy()
  return statistics
}

const numberOf = (value: unknown, name: string): number => {
  if (!/^[1-9]\d*$/u.test(String(value))) throw new UsageError(`${name} 应是正整数：${value}`)
  return Number(value)
}

await runCommand({
  usage: '用法：npm run fuzz -- --pages 页数 --seed 种子',
  options: { pages: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  async run({ values }) {
    const statistics = await fuzz(numberOf(values.pages, '--pages'), numberOf(values.seed, '--seed'))
    printStatistics(statistics)
    return statistics.failures.length > 0 ? 1 : 0
  },
})
