/**
 * A small archive that commands are run on while files, disks and processes fail.
 *
 * It has two versions, which differ in one changed, one added and one removed issue (第5日, 第6日, 第7日), so that every
 * build has something to do. What is published must always be the site of one version as a whole.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFolder } from '../scripts/test-archive.ts'
import { folderHash } from './folder-hash.ts'

export type Version = 'old' | 'new'

const issueText = (day: number, text: string): string =>
  `2022年9月${day}日 星期${'日一二三四五六'[(day + 3) % 7]}\n\n# 第${day}日的标题\n\n衡阳日报讯 ${text}\n`

const issuesOf: Readonly<Record<Version, Readonly<Record<string, string>>>> = {
  old: {
    '5.txt': issueText(5, '原来的正文。'),
    '6.txt': issueText(6, '两版都有的正文。'),
    '7.txt': issueText(7, '要撤下的正文。'),
  },
  new: {
    '5.txt': issueText(5, '改过的正文。'),
    '6.txt': issueText(6, '两版都有的正文。'),
    '8.txt': issueText(8, '新添的正文。'),
  },
}

export interface CommandEnd {
  code: number | null
  signal: NodeJS.Signals | null
  /** Standard output and standard error. */
  output: string
}

export interface RunningCommand {
  child: ChildProcess
  end: Promise<CommandEnd>
}

export interface FaultArchive {
  folder: string
  content: string
  /** Folder that contains the site and nothing else while no command is running. */
  parentOfSite: string
  site: string
  cache: string
  env: Readonly<Record<string, string>>
  /** Writes the issues of a version and removes all others. */
  setVersion(version: Version): void
  /** Writes a file of the content folder: `issues/a.txt`. */
  write(name: string, content: string | Uint8Array): void
  /** Reads a file of the content folder. */
  read(name: string): Buffer
}

/** Creates the archive in a folder, with the project's newspapers and settings, and without issues. */
export function createFaultArchive(folder: string): FaultArchive {
  const content = join(folder, 'content')
  const parentOfSite = join(folder, 'www')
  const [site, cache] = [join(parentOfSite, 'site'), join(folder, 'cache')]
  mkdirSync(parentOfSite, { recursive: true })
  cpSync(join(projectFolder, 'content/publications'), join(content, 'publications'), { recursive: true })
  cpSync(join(projectFolder, 'content/site.yaml'), join(content, 'site.yaml'))
  const write = (name: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(content, name)), { recursive: true })
    writeFileSync(join(content, name), text)
  }
  return {
    folder,
    content,
    parentOfSite,
    site,
    cache,
    env: { ARCHIVE_CONTENT: content, ARCHIVE_OUT: site, ARCHIVE_CACHE: cache },
    setVersion(version) {
      rmSync(join(content, 'issues'), { recursive: true, force: true })
      for (const [name, text] of Object.entries(issuesOf[version])) write(`issues/${name}`, text)
    },
    write,
    read: (name) => readFileSync(join(content, name)),
  }
}

/**
 * Starts `scripts/<script>.ts` as the leader of a process group.
 *
 * @param wrapper command line that is put before `node`, such as `unshare -pf`
 */
export function startCommand(
  { env }: Pick<FaultArchive, 'env'>,
  script: string,
  { wrapper = [], uid }: { wrapper?: readonly string[]; uid?: number } = {},
): RunningCommand {
  const [command = '', ...args] = [...wrapper, process.execPath, '--import', 'tsx', `scripts/${script}.ts`]
  const child = spawn(command, args, {
    cwd: projectFolder,
    detached: true,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  let output = ''
  const append = (chunk: Buffer): void => {
    output += chunk.toString('utf8')
  }
  child.stdout?.on('data', append)
  child.stderr?.on('data', append)
  const end = new Promise<CommandEnd>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => resolve({ code, signal, output }))
  })
  return { child, end }
}

/** Runs a command to its end. */
export const runCommandOn = (archive: Pick<FaultArchive, 'env'>, script: string): Promise<CommandEnd> =>
  startCommand(archive, script).end

/** Builds the version in the archive and returns the hash of the site. */
export async function buildVersion(archive: FaultArchive, version: Version): Promise<string> {
  archive.setVersion(version)
  const { code, output } = await runCommandOn(archive, 'build')
  if (code !== 0) throw new Error(`The build of an undamaged archive failed:\n${output}`)
  return folderHash(archive.site)
}

/** Names beside the published site: of unfinished builds, replaced sites and temporary files. */
export const leftoversBesideSite = ({ parentOfSite }: FaultArchive): string[] =>
  readdirSync(parentOfSite).filter((name) => name !== 'site')

/** Paths of all files in the cache, relative to it, sorted. */
export const cacheFiles = ({ cache }: FaultArchive): string[] =>
  readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort()
