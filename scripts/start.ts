/**
 * `npm start`: builds the site, serves it locally, and builds it again (自动重建) after changes of content, templates, styles
 * or sources. Each build runs in a new process, so that changed modules are loaded.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { createRebuilder } from '#publish/dev-server/rebuilder.ts'
import { originOf, serve } from '#publish/dev-server/serve.ts'
import { watchSources } from '#publish/dev-server/watch-sources.ts'
import { projectFolder } from '#publish/project-code.ts'
import { runCommand, UsageError } from './run-command.ts'

const defaultPort = 8080

function portOf(value: unknown): number {
  const port = Number(value ?? defaultPort)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(`端口不对：${String(value)}`)
  return port
}

/** Builds in a child process, which is stopped together with this process. */
async function buildInChild(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
    cwd: projectFolder,
    stdio: 'inherit',
  })
  const stop = (): never => {
    child.kill()
    process.exit()
  }
  process.once('SIGTERM', stop)
  await once(child, 'close')
  process.off('SIGTERM', stop)
}

await runCommand({
  usage: '用法：npm start [-- --port 8080]',
  options: { port: { type: 'string' } },
  async run({ values }) {
    const paths = resolveArchivePaths(process.env, projectFolder)
    const server = await serve(paths.out, portOf(values.port))
    const rebuild = createRebuilder(buildInChild)
    watchSources(paths.content, rebuild)
    await rebuild()
    console.log(`${originOf(server)}/ （改动后自动重建，Ctrl-C 结束）`)
    return 0
  },
})
