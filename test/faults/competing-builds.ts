/**
 * Runs two builds of one archive at the same time: by one user, by two users, and in separate process id spaces as in two
 * containers, where process ids repeat. Also leaves the files of a killed build to one with the same process id.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import {
  type ExpectedState,
  expectedState,
  problemsAfterFault,
  problemsOfNextBuild,
  publishedVersion,
} from './expected-state.ts'
import { type CommandEnd, createFaultArchive, type FaultArchive, startCommand } from './fault-archive.ts'
import { recordScenario, type ScenarioResult } from './scenario.ts'

type Options = NonNullable<Parameters<typeof startCommand>[2]>

const unshare: Options = { wrapper: ['unshare', '-pf', '--mount-proc', '--kill-child'] }

const nobody = 65534

/** Whether this process may create process id spaces. */
const canUnshare = (): boolean => spawnSync('unshare', ['-pf', '--mount-proc', 'true']).status === 0

/** The options of the two builds, by description. */
const pairs: Readonly<Record<string, readonly [Options, Options]>> = {
  'the same user': [{}, {}],
  'root, then another user': [{}, { uid: nobody }],
  'another user, then root': [{ uid: nobody }, {}],
  'two process id spaces': [unshare, unshare],
}

/** The second build either waits and publishes as well, or stops with a message. */
const problemsOfEnds = (ends: readonly CommandEnd[]): string[] => [
  ...(ends.some(({ code }) => code === 0) ? [] : ['no build succeeded']),
  ...ends
    .filter(({ code, output }) => code !== 0 && !/没有发布|正在/u.test(output))
    .map(({ output }) => `no message: ${output.slice(-300)}`),
]

async function runPair(
  archive: FaultArchive,
  [first, second]: readonly [Options, Options],
  pause: number,
): Promise<CommandEnd[]> {
  archive.setVersion('new')
  if ([first, second].some(({ uid }) => uid !== undefined))
    execFileSync('chmod', ['-R', 'a+rwX', archive.folder])
  const one = startCommand(archive, 'build', first)
  await wait(pause)
  const other = startCommand(archive, 'build', second)
  return Promise.all([one.end, other.end])
}

async function competeOnce(
  archive: FaultArchive,
  expected: ExpectedState,
  pair: readonly [Options, Options],
  pause: number,
): Promise<[string, string[]]> {
  const ends = await runPair(archive, pair, pause)
  const problems = [...problemsOfEnds(ends), ...(await problemsAfterFault(archive, expected))]
  if (publishedVersion(archive, expected) !== 'new') problems.push('the new version is not published')
  const later = await problemsOfNextBuild(archive, expected, 'old')
  const outcome = ends.every(({ code }) => code === 0)
    ? 'one after the other'
    : 'one published, one stopped with a message'
  return [outcome, [...problems, ...later]]
}

/** Kills a build in a process id space, then builds the same version in another one, where the same process ids occur. */
async function killAndRepeat(
  archive: FaultArchive,
  expected: ExpectedState,
  moment: number,
): Promise<[string, string[]]> {
  archive.setVersion('new')
  const killed = startCommand(archive, 'build', unshare)
  await wait(moment)
  if (killed.child.pid && killed.child.exitCode === null) process.kill(-killed.child.pid, 'SIGKILL')
  await killed.end
  archive.setVersion('old')
  const { code, output } = await startCommand(archive, 'build', unshare).end
  const problems = await problemsAfterFault(archive, expected)
  if (code !== 0) problems.push(`exit code ${code}: ${output.slice(-300)}`)
  else if (publishedVersion(archive, expected) !== 'old')
    problems.push('pages of the killed build were published')
  return [
    code === 0 ? 'published as a fresh build' : 'failed',
    [...problems, ...(await problemsOfNextBuild(archive, expected, 'old'))],
  ]
}

/** Runs each pair of builds with several pauses between their starts. */
export async function competeForArchive(folder: string, runsOfEach: number): Promise<ScenarioResult> {
  const scenario = recordScenario('two builds at once')
  const archive = createFaultArchive(folder)
  const expected = await expectedState(archive)
  for (const [name, pair] of Object.entries(pairs)) {
    if (pair.includes(unshare) && !canUnshare()) continue
    for (let run = 0; run < runsOfEach; run += 1)
      scenario.record(
        `${name}, ${run * 400} ms apart`,
        ...(await competeOnce(archive, expected, pair, run * 400)),
      )
  }
  for (let run = 0; run < runsOfEach && canUnshare(); run += 1)
    scenario.record(
      `a killed build's process ids again, ${run}`,
      ...(await killAndRepeat(archive, expected, 800 + run * 500)),
    )
  return scenario.result()
}
