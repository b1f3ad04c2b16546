/**
 * `npm run check`: the editors' report, every message by file, line and rule; `--json` for programs.
 *
 * Exit code 1 when any message is an error.
 */
import { withLock } from '#archive/lock.ts'
import { placesOf } from '#archive/places.ts'
import { project } from '#publish/reading-code.ts'
import { survey } from '#publish/survey.ts'
import { consoleReport } from '#report/console.ts'
import { exitCode } from '#report/exit-code.ts'
import { jsonReport } from '#report/json-report.ts'
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
