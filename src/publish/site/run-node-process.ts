/** A child process for work that should not stay in this one's memory: one Eleventy run, one search shard. */
import { spawn } from 'node:child_process'
import { projectFolder } from '../project-code.ts'

/** Enough of a failed child's words to see why: characters from the end. */
const outputLimit = 8000

/**
 * Runs `node --import tsx` with the arguments, in the project's folder.
 *
 * @throws {Error} with what it printed, when it ends with another exit code than 0
 */
export function runNodeProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const listen = (chunk: Buffer): void => {
    printed = (printed + chunk.toString('utf8')).slice(-outputLimit)
  }
  child.stdout.on('data', listen)
  child.stderr.on('data', listen)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      if (code === 0) resolve()
      else reject(new Error(`${args.join(' ')} 以 ${code ?? signal} 结束\n${printed}`))
    })
  })
}
