/**
 * `npm run explain -- FILE:LINE`: prints the role of a line (such as 引题), its cues, and its margin over the next role.
 *
 * Exit code 1 when the file cannot be read or has no text on that line, 2 for wrong usage.
 */
import { dirname } from 'node:path'
import { resolveArchivePaths } from '#archive/archive-paths.ts'
import { messagesOf } from '#model/reading/messages-of.ts'
import { loadKnowledge } from '#publish/ingest/load-knowledge.ts'
import { parseFile } from '#publish/ingest/parse-file.ts'
import { projectFolder } from '#publish/project-code.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { consoleReport } from '#report/console.ts'
import { explainLine } from '#report/explain-line.ts'
import { visibleControls } from '#report/visible-controls.ts'
import { runCommand, UsageError } from './run-command.ts'

async function explain(path: string, line: number): Promise<number> {
  const { knowledge, messages } = await loadKnowledge(resolveArchivePaths(process.env, projectFolder))
  const file = await readRawFile(path, dirname(path))
  const parsed = knowledge && file.data.raw ? parseFile(file, knowledge) : undefined
  const explanation = parsed && explainLine(parsed, String(file.value), line)
  if (explanation) console.log(explanation)
  else
    console.error(
      parsed
        ? visibleControls(`${path} 第 ${line} 行没有文字`)
        : consoleReport([...messages, ...messagesOf(file)]),
    )
  return explanation ? 0 : 1
}

await runCommand({
  usage: '用法：npm run explain -- 文件:行号',
  takesPaths: true,
  run({ paths }) {
    const { path, line } = /^(?<path>.+):(?<line>[1-9]\d*)$/u.exec(paths[0] ?? '')?.groups ?? {}
    if (paths.length !== 1 || !path || !line) throw new UsageError('请给出一个“文件:行号”')
    return explain(path, Number(line))
  },
})
