/** A temporary archive with the newspapers of the golden pages and the issues of a test, on which commands are run. */
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type TestHooks, temporaryFolder } from '../temporary-folder.ts'

export const projectFolder = join(import.meta.dirname, '../..')

/** Raw files of five real issues, beside their gold. */
export const seeds = join(projectFolder, 'test/golden/seeds')

export interface CommandResult {
  code: number | null
  stdout: string
  stderr: string
}

/** Runs `scripts/<name>.ts` in a child process. */
export function runScript(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const result: CommandResult = { code: null, stdout: '', stderr: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    result.stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    result.stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ ...result, code }))
  })
}

export interface TestArchive {
  content: string
  out: string
  env: Record<string, string>
  /** Writes a file of the content folder: `issues/a.txt`. */
  write(name: string, content: string | Uint8Array): void
  run(name: string, ...args: string[]): Promise<CommandResult>
}

/** Creates a content folder with the profiles and settings of the golden pages, and without issues. */
export function createTestArchive(test: TestHooks): TestArchive {
  const folder = temporaryFolder(test)
  const content = join(folder, 'content')
  const env = {
    ARCHIVE_CONTENT: content,
    ARCHIVE_OUT: join(folder, 'site'),
    ARCHIVE_CACHE: join(folder, 'cache'),
  }
  cpSync(join(projectFolder, 'test/golden/publications'), join(content, 'publications'), { recursive: true })
  cpSync(join(projectFolder, 'test/golden/site.yaml'), join(content, 'site.yaml'))
  mkdirSync(join(content, 'issues'))
  return {
    content,
    out: env.ARCHIVE_OUT,
    env,
    write(name, text) {
      mkdirSync(dirname(join(content, name)), { recursive: true })
      writeFileSync(join(content, name), text)
    },
    run: (name, ...args) => runScript(name, args, env),
  }
}
