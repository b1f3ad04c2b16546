/**
 * `npm run check`: the editors' report, every message by file, line and rule; `--json` for programs.
 *
 * Exit code 1 when any message is an error.
 */
import { withLock } from '#archive/lock.ts'
import { placesOf } from '#archive/places.ts'
import { survey } from '#publish/ingest/survey.ts'
import { project } from '#publish/reading-code.ts'
import { consoleReport, exitCode, jsonReport } from '#report/console.ts'
import { runCommand } from './run-command.ts'

await runCommand({
  usage: '用法：npm run check [-- --json]',
  options: { json: { type: 'boolean' } },
  async run({ values }) {
    const places = placesOf(process.env, project)
    const { messages } = await withLock(places.cache, console.error, () => survey(places, () => {}))
    console.log(
      values.json ? jsonReport(messages) : consoleReport(messages, process.stdout.isTTY) || '没有提示',
    )
    return exitCode(messages)
  },
})
