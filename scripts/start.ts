/**
 * `npm start`: builds the site, serves it locally, and builds it again (自动重建) after changes of content, templates, styles
 * or sources. Each build runs in a new process, so that changed modules are loaded.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { constants } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { createRebuilder } from '#publish/dev-server/rebuilder.ts'
import { originOf, serve } from '#publish/dev-server/serve.ts'
import { watchSources } from '#publish/dev-server/watch-sources.ts'
import { endWithParent } from '#publish/processes/end-with-parent.ts'
import { projectFolder } from '#publish/project-code.ts'
import { runCommand, UsageError } from './run-command.ts'

const defaultPort = 8080

const { signals: signalNumbers } = constants

function portOf(value: unknown): number {
  const port = Number(value ?? defaultPort)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`端口不对：${String(value)}`)
  return port
}

/** Milliseconds for a build to remove its folder and its locks. */
const stopLimit = 5_000

/** Ends the running build, and then this process, with the conventional code: 130 for Ctrl-C. */
async function stop(build: ChildProcess | undefined, signal: keyof typeof signalNumbers): Promise<never> {
  build?.kill('SIGTERM')
  if (build && build.exitCode === null && build.signalCode === null)
    await Promise.race([once(build, 'exit'), wait(stopLimit)])
  build?.kill('SIGKILL')
  process.exit(128 + signalNumbers[signal])
}

let running: ChildProcess | undefined

/** Builds in a child process, which ends with this process. */
async function buildInChild(): Promise<void> {
  running = spawn(process.execPath, [...endWithParent, '--import', 'tsx', 'scripts/build.ts'], {
    cwd: projectFolder,
    stdio: ['pipe', 'inherit', 'inherit'],
  })
  await once(running, 'close')
  running = undefined
}

for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void stop(running, signal))

await runCommand({
  usage: '用法：npm start [-- --port 8080]',
  options: { port: { type: 'string' } },
  async run({ values }) {
    const paths = resolveArchivePaths(process.env, projectFolder)
    const server = await serve(paths.out, portOf(values.port))
    const rebuild = createRebuilder(buildInChild)
    watchSources(paths.content, rebuild, console.error)
    await rebuild()
    console.log(`${originOf(server)}/ （改动后自动重建，Ctrl-C 结束）`)
    return 0
  },
})
