/**
 * `npm run -s parse -- PATH…`: prints one record per line on standard output, and messages on standard error.
 *
 * Exit code 1 when a message is an error: an input does not exist, cannot be read or cannot be parsed, or a correction no
 * longer matches; 2 for wrong usage.
 */
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { writeRecords } from '#publish/ingest/write-records.ts'
import { recordSchema } from '#publish/site/write-data.ts'
import { consoleReport, exitCode } from '#report/console.ts'
import { runCommand, UsageError } from './run-command.ts'

async function parse(paths: readonly string[]): Promise<number> {
  const messages = await writeRecords(paths, resolveArchivePaths(process.env, process.cwd()), process.stdout)
  const report = consoleReport(messages, process.stderr.isTTY)
  if (report) console.error(report)
  return exitCode(messages)
}

await runCommand({
  usage: '用法：npm run -s parse -- 文件或文件夹…\n      npm run -s parse -- --schema',
  options: { schema: { type: 'boolean' } },
  takesPaths: true,
  async run({ values, paths }) {
    if (values.schema && paths.length === 0) {
      console.log(JSON.stringify(recordSchema(), null, 2))
      return 0
    }
    if (values.schema || paths.length === 0) throw new UsageError('请给出文件或文件夹，或只给 --schema')
    return parse(paths)
  },
})
