/** Runs work in a child process, whose memory is freed when it ends, such as one run of Eleventy. */
import { spawn } from 'node:child_process'
import { onExit } from '../processes/cleanups.ts'
import { endWithParent } from '../processes/end-with-parent.ts'
import { projectFolder } from '../project-code.ts'

/** Characters of a failed process's output, from its end, that are part of the error. */
const outputLimit = 8000

/**
 * Runs `node --import tsx` with the arguments in the project folder, and resolves when it has ended. It ends with this
 * process.
 *
 * @param env added to the environment of this process
 * @throws {Error} with its output, when its exit code is not 0
 */
export function runNodeProcess(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<void> {
  const child = spawn(process.execPath, [...endWithParent, '--import', 'tsx', ...args], {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  const cancel = onExit(() => child.kill('SIGKILL'))
  let output = ''
  const append = (chunk: Buffer): void => {
    output = (output + chunk.toString('utf8')).slice(-outputLimit)
  }
  child.stdout.on('data', append)
  child.stderr.on('data', append)
  return new Promise((resolve, reject) => {
    child.once('error', (error) => {
      cancel()
      reject(error)
    })
    child.once('close', (code, signal) => {
      cancel()
      if (code === 0) resolve()
      else reject(new Error(`${args.join(' ')} 以 ${code ?? signal} 结束\n${output}`))
    })
  })
}
