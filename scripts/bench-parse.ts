/**
 * `npm run bench:parse -- --issues 10000`: parses a synthetic archive of 10,000 issues with an empty cache and then
 * unchanged, each time in a new process; prints issues per second, processor time per issue and peak memory.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { openBuildSteps } from '#publish/build-steps.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { updateArchive } from '#publish/ingest/update-archive.ts'
import { openConsoleWriter } from '#report/console-writer.ts'
import { cpuSeconds } from './cpu-time.ts'
import { watchPeakMemory } from './peak-memory.ts'
import { runCommand, UsageError } from './run-command.ts'
import { writeSyntheticRawArchive } from './synthetic-raw-archive.ts'

/** Updates the archive of the environment in this process and its worker pool. */
async function measure(): Promise<number> {
  const paths = resolveArchivePaths(process.env, process.cwd())
  const [memory, start] = [watchPeakMemory(), performance.now()]
  const { counts } = await openBuildSteps(openConsoleWriter(process.stdout), Date.now).run(
    '解析原文',
    (progress) => updateArchive(paths, progress),
  )
  const seconds = (performance.now() - start) / 1000
  const { own, child } = memory.stop()
  const issues = counts.parsed + counts.reused
  console.log(`解析 ${counts.parsed}，沿用 ${counts.reused}，失败 ${counts.failed}`)
  console.log(`${seconds.toFixed(1)} 秒，每秒 ${(issues / seconds).toFixed(0)} 期`)
  console.log(`处理器时间每期 ${((cpuSeconds() * 1000) / issues).toFixed(2)} 毫秒（含启动）`)
  console.log(`内存峰值：主进程 ${own.toFixed(0)} MB，最大的子进程 ${child.toFixed(0)} MB`)
  return counts.failed > 0 ? 1 : 0
}

function measureInChild(env: Readonly<Record<string, string>>): number {
  const args = ['--import', 'tsx', import.meta.filename, '--measure']
  return spawnSync(process.execPath, args, { env: { ...process.env, ...env }, stdio: 'inherit' }).status ?? 1
}

async function bench(issues: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-parse-'))
  const env = { ARCHIVE_CONTENT: join(folder, 'content'), ARCHIVE_CACHE: join(folder, 'cache') }
  try {
    writeSyntheticRawArchive(env.ARCHIVE_CONTENT, issues, await loadGoldenKnowledge())
    console.log(`${issues} 期，${availableParallelism()} 个处理器，负载 ${loadavg()[0]?.toFixed(1)}`)
    console.log('—— 从头 ——')
    const cold = measureInChild(env)
    console.log('—— 无改动 ——')
    return Math.max(cold, measureInChild(env))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

await runCommand({
  usage: '用法：npm run bench:parse -- --issues 期数',
  options: { issues: { type: 'string', default: '1000' }, measure: { type: 'boolean' } },
  run({ values }) {
    if (values.measure) return measure()
    const issues = Number(values.issues)
    if (!Number.isInteger(issues) || issues < 1) throw new UsageError(`期数应是正整数：${values.issues}`)
    return bench(issues)
  },
})
