/**
 * Puts files into the content folder that are no regular text files, or that only look like YAML: a FIFO, a device, an
 * alias to nothing. Each must be reported by name, and all other issues must be published.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expectedState, problemsAfterFault, problemsOfNextBuild, publishedVersion } from './expected-state.ts'
import { type CommandEnd, createFaultArchive, startCommand } from './fault-archive.ts'
import { recordScenario, type ScenarioResult } from './scenario.ts'

interface UnusualFile {
  name: string
  /** Creates the file at the path. */
  create(path: string): void
  /** Name that the messages contain; the last part of the path by default. */
  reported?: string
  /** Whether nothing may be published, since a profile could not be read. */
  stopsPublishing?: true
  /** Whether it is no error: nothing is lost. */
  harmless?: true
  /** Whether only another user than root sees the fault. */
  asUser?: true
}

const fifo = (path: string): void => {
  execFileSync('mkfifo', [path])
}

const folderWithIssue = (path: string): void => {
  mkdirSync(path)
  writeFileSync(join(path, 'x.txt'), '2022年9月9日\n\n# 第9日的标题\n\n衡阳日报讯 正文。\n')
}

const unusualFiles: readonly UnusualFile[] = [
  { name: 'issues/5.fix.yaml', create: fifo },
  { name: 'issues/5.fix.yaml', create: (path) => symlinkSync('/dev/zero', path) },
  { name: 'issues/5.fix.yaml', create: (path) => mkdirSync(path) },
  { name: 'issues/5.fix.yaml', create: (path) => writeFileSync(path, '- *nothing\n') },
  {
    name: 'issues/5.fix.yaml',
    create: (path) =>
      writeFileSync(
        path,
        `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((key, index) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${'abcdefgh'[index]}`).join(',')}]`).join('\n')}\n`,
      ),
  },
  { name: 'issues/5.fix.yaml', create: (path) => writeFileSync(path, Buffer.alloc(8_000_000, 'a: b\n')) },
  { name: 'issues/9.txt', create: fifo },
  { name: 'issues/9.txt', create: (path) => symlinkSync('/dev/zero', path) },
  { name: 'issues/9.txt', create: (path) => symlinkSync('/etc/hostname', path) },
  { name: 'issues/9.txt', create: (path) => symlinkSync('9.txt', path) },
  { name: 'issues/loop', create: (path) => symlinkSync('.', path), harmless: true },
  { name: 'issues/x.html', create: folderWithIssue, harmless: true },
  {
    name: `issues/${'长'.repeat(80)}.txt`,
    create: (path) => writeFileSync(path, '# 标题\n\n没有日期的正文。\n'),
    reported: '长长长',
  },
  {
    name: 'issues/closed',
    create: (path) => {
      mkdirSync(path)
      chmodSync(path, 0)
    },
    asUser: true,
  },
  { name: 'publications/zz.yaml', create: fifo, stopsPublishing: true },
  {
    name: 'publications/hyrb.yaml',
    create: (path) => writeFileSync(path, 'slug: hyrb\nname: [未完\n'),
    stopsPublishing: true,
  },
  {
    name: 'publications/zz.yaml',
    create: (path) => writeFileSync(path, "slug: zz\nname: 慢报\nmasthead:\n  - '^(?:.+)+x$'\n"),
    stopsPublishing: true,
  },
]

const timeLimit = 120_000

/** Runs a build that must end by itself within two minutes. */
async function limitedBuild(archive: Parameters<typeof startCommand>[0], uid?: number): Promise<CommandEnd> {
  const { child, end } = startCommand(archive, 'build', uid === undefined ? {} : { uid })
  const ended = await Promise.race([end, wait(timeLimit)])
  if (ended) return ended
  if (child.pid) process.kill(-child.pid, 'SIGKILL')
  return { code: null, signal: 'SIGKILL', output: `no end after ${timeLimit} ms` }
}

const problemsOf = (
  file: UnusualFile,
  { code, output }: CommandEnd,
  published: string | undefined,
): string[] => {
  const reported = file.reported ?? file.name.split('/').at(-1) ?? ''
  return [
    ...(/\n\s+at /u.test(output) ? [`a stack trace: ${output.slice(0, 300)}`] : []),
    ...(file.harmless || code === 1 ? [] : [`exit code ${code}: ${output.slice(-300)}`]),
    ...(file.harmless || output.includes(reported)
      ? []
      : [`no message names ${reported}: ${output.slice(-300)}`]),
    ...(file.stopsPublishing && published !== 'old' ? ['published in spite of a faulty profile'] : []),
  ]
}

/** Builds with each unusual file in turn, then without it. */
export async function addUnusualFiles(folder: string, limit: number): Promise<ScenarioResult> {
  const scenario = recordScenario('unusual files')
  const archive = createFaultArchive(folder)
  const expected = await expectedState(archive)
  const profiles = Object.fromEntries(
    ['hyrb'].map((slug) => [slug, archive.read(`publications/${slug}.yaml`)]),
  )
  for (const file of unusualFiles.slice(0, limit)) {
    const path = join(archive.content, file.name)
    rmSync(path, { force: true })
    file.create(path)
    if (file.asUser) execFileSync('chown', ['-R', '65534:65534', folder])
    const end = await limitedBuild(archive, file.asUser && 65534)
    const processes = await problemsAfterFault(archive, { ...expected, sites: { ...expected.sites } })
    const left = processes.filter((problem) => problem.includes('processes'))
    const problems = [...left, ...problemsOf(file, end, publishedVersion(archive, expected))]
    rmSync(path, { recursive: true, force: true })
    for (const [slug, text] of Object.entries(profiles)) archive.write(`publications/${slug}.yaml`, text)
    problems.push(...(await problemsOfNextBuild(archive, expected, 'old')))
    const outcome = file.harmless
      ? 'published'
      : file.stopsPublishing
        ? 'message, old site'
        : 'message, others published'
    scenario.record(
      `${file.name} (${file.create.name || file.create.toString().slice(0, 60)})`,
      outcome,
      problems,
    )
  }
  return scenario.result()
}
