/**
 * `npm run check`: prints every message by file, line and rule, or with `--json` as JSON.
 *
 * Exit code 1 when any message is an error.
 */
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { updateArchive } from '#publish/ingest/update-archive.ts'
import { withCacheLock } from '#publish/lock/archive-locks.ts'
import { projectFolder } from '#publish/project-code.ts'
import { consoleReport, exitCode, jsonReport } from '#report/console.ts'
import { reportDamagedCache } from './report-damaged-cache.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: '用法：npm run check [-- --json]',
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    const paths = resolveArchivePaths(process.env, projectFolder)
    const { messages } = await withCacheLock(paths, console.error, () => updateArchive(paths, () => {}))
    reportDamagedCache()
    console.log(
      values.json ? jsonReport(messages) : consoleReport(messages, process.stdout.isTTY) || '没有提示',
    )
    return exitCode(messages)
  },
})
