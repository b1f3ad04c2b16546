/** Kills builds (SIGKILL, SIGTERM) at random moments: all their processes, or the one that was started. */
import { setTimeout as wait } from 'node:timers/promises'
import { seededRandom } from '../../scripts/seeded-random.ts'
import {
  type ExpectedState,
  expectedState,
  problemsAfterFault,
  problemsOfNextBuild,
  publishedVersion,
} from './expected-state.ts'
import { createFaultArchive, startCommand } from './fault-archive.ts'
import { recordScenario, type ScenarioResult } from './scenario.ts'

export interface KillOptions {
  signal: 'SIGKILL' | 'SIGTERM'
  /** Whether the signal is sent to the process group, or only to the process that was started. */
  group: boolean
  runs: number
  seed: number
}

/**
 * Builds the new version over the old one, and kills the build.
 *
 * @param folder empty folder
 * @returns one run for each kill
 */
export async function killBuilds(
  folder: string,
  { signal, group, runs, seed }: KillOptions,
): Promise<ScenarioResult> {
  const scenario = recordScenario(`${signal} to ${group ? 'the process group' : 'the build process alone'}`)
  const random = seededRandom(seed)
  const archive = createFaultArchive(folder)
  const expected: ExpectedState = await expectedState(archive)
  const duration = await durationOfBuild(archive)
  for (let run = 0; run < runs; run += 1) {
    archive.setVersion('new')
    const { child, end } = startCommand(archive, 'build')
    const moment = Math.round(random() * duration)
    await Promise.race([wait(moment), end])
    if (child.pid && child.exitCode === null) process.kill(group ? -child.pid : child.pid, signal)
    await end
    const problems = await problemsAfterFault(archive, expected)
    const outcome = `${publishedVersion(archive, expected) ?? 'broken'} site`
    const later = await problemsOfNextBuild(archive, expected, 'old')
    scenario.record(`after ${moment} ms`, outcome, [...problems, ...later])
  }
  return scenario.result()
}

/** Milliseconds that a build of the new version takes; the old version is published again afterwards. */
async function durationOfBuild(archive: ReturnType<typeof createFaultArchive>): Promise<number> {
  archive.setVersion('new')
  const start = performance.now()
  await startCommand(archive, 'build').end
  const duration = performance.now() - start
  archive.setVersion('old')
  await startCommand(archive, 'build').end
  return duration
}
