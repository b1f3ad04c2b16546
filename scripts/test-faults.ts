/**
 * `npm run test:faults`: kills builds, fills the disk, damages the cache and the content (故障试验), and checks what is
 * published afterwards. Prints the table of docs/reliability.md; exit code 1 when a run did not end as promised.
 *
 * `--runs 5` limits the runs of each scenario; `--only 'full disk'` selects scenarios by a part of their names.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { competeForArchive } from '../test/faults/competing-builds.ts'
import { damageCache } from '../test/faults/damaged-cache.ts'
import { canMount, fillDisk } from '../test/faults/full-disk.ts'
import { killBuilds } from '../test/faults/kill-builds.ts'
import type { ScenarioResult } from '../test/faults/scenario.ts'
import { addUnusualFiles } from '../test/faults/unusual-files.ts'
import { runCommand, UsageError } from './run-command.ts'

type Scenario = (folder: string, limit: number) => Promise<ScenarioResult>

const kills =
  (signal: 'SIGKILL' | 'SIGTERM', group: boolean, most: number): Scenario =>
  (folder, limit) =>
    killBuilds(folder, { signal, group, runs: Math.min(most, limit), seed: 1 })

const scenarios: Readonly<Record<string, Scenario>> = {
  'kill group': kills('SIGKILL', true, 100),
  'kill process': kills('SIGKILL', false, 100),
  'terminate process': kills('SIGTERM', false, 30),
  'full disk': async (folder, limit) => {
    if (canMount(folder)) return fillDisk(folder, Math.min(60, limit))
    return { name: 'full disk', runs: 0, outcomes: { 'not permitted here': 0 }, problems: [] }
  },
  'damaged cache': damageCache,
  'unusual files': addUnusualFiles,
  'two builds': (folder, limit) => competeForArchive(folder, Math.min(5, limit)),
}

const rowOf = ({ name, runs, outcomes, problems }: ScenarioResult): string => {
  const counts = Object.entries(outcomes).map(([outcome, count]) => `${outcome}: ${count}`)
  return `| ${name} | ${runs} | ${counts.join(', ')} | ${problems.length} |`
}

async function runScenario(scenario: Scenario, limit: number): Promise<ScenarioResult> {
  const folder = mkdtempSync(join(tmpdir(), 'newspaper-faults-'))
  try {
    const archive = join(folder, 'archive')
    mkdirSync(archive)
    return await scenario(archive, limit)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await runCommand({
  usage: "用法：npm run test:faults [-- --runs 5] [--only 'full disk']",
  options: { runs: { type: 'string', default: '1000' }, only: { type: 'string', default: '' } },
  async run({ values }) {
    const limit = Number(values.runs)
    if (!Number.isInteger(limit) || limit < 1)
      throw new UsageError(`--runs 应是正整数：${String(values.runs)}`)
    console.log('| fault | runs | afterwards | not as promised |\n| --- | --- | --- | --- |')
    let problems = 0
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (!name.includes(String(values.only))) continue
      const result = await runScenario(scenario, limit)
      console.log(rowOf(result))
      for (const problem of result.problems) console.error(problem)
      problems += result.problems.length
    }
    return problems > 0 ? 1 : 0
  },
})
