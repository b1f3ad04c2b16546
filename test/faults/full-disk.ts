/**
 * Builds on a disk that is full after some more bytes (Linux, with permission to mount a tmpfs): with many sizes, every
 * write of a build is the one that fails.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, statfsSync } from 'node:fs'
import { expectedState, problemsAfterFault, problemsOfNextBuild, publishedVersion } from './expected-state.ts'
import { createFaultArchive, type FaultArchive, runCommandOn } from './fault-archive.ts'
import { recordScenario, type ScenarioResult } from './scenario.ts'

const large = '512m'

const mount = (folder: string, options: string): void => {
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
}

/** Whether this process may mount a tmpfs. */
export function canMount(folder: string): boolean {
  mkdirSync(folder, { recursive: true })
  if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]).status !== 0) return false
  execFileSync('umount', [folder])
  return true
}

const usedBytes = (folder: string): number => {
  const { blocks, bfree, bsize } = statfsSync(folder)
  return (blocks - bfree) * bsize
}

/** Bytes that a build of the new version needs besides the old site. */
async function bytesOfBuild(archive: FaultArchive, disk: string): Promise<number> {
  const before = usedBytes(disk)
  let most = before
  const timer = setInterval(() => {
    most = Math.max(most, usedBytes(disk))
  }, 5)
  archive.setVersion('new')
  await runCommandOn(archive, 'build')
  clearInterval(timer)
  archive.setVersion('old')
  await runCommandOn(archive, 'build')
  return most - before
}

/**
 * Builds the new version with less and less free space.
 *
 * @param disk empty folder, on which a tmpfs is mounted meanwhile
 * @param runs number of sizes
 */
export async function fillDisk(disk: string, runs: number): Promise<ScenarioResult> {
  const scenario = recordScenario('full disk')
  mount(disk, `size=${large}`)
  try {
    const archive = createFaultArchive(disk)
    const expected = await expectedState(archive)
    const needed = await bytesOfBuild(archive, disk)
    for (let run = 0; run < runs; run += 1) {
      archive.setVersion('new')
      const free = Math.round((needed * run) / runs)
      mount(disk, `remount,size=${usedBytes(disk) + free}`)
      const { code, output } = await runCommandOn(archive, 'build')
      const problems = await problemsAfterFault(archive, expected)
      const published = publishedVersion(archive, expected)
      if (code !== 0 && !/没有发布|空间|ENOSPC/u.test(output))
        problems.push(`no message: ${output.slice(-300)}`)
      if (code === 0 && published !== 'new')
        problems.push('exit code 0, but the new version is not published')
      mount(disk, `remount,size=${large}`)
      const later = await problemsOfNextBuild(archive, expected, 'old')
      scenario.record(
        `${free} bytes free`,
        code === 0 ? 'new site' : `message, ${published ?? 'broken'} site`,
        [...problems, ...later],
      )
    }
    return scenario.result()
  } finally {
    execFileSync('umount', ['-l', disk])
  }
}
