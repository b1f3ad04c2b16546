/**
 * Parses one decoded raw file.
 *
 * `content/issues/000_c90b31ad9c1de4a4.txt` becomes `hyrb/2022-09-23`.
 */
import type { VFile } from 'vfile'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '#pipeline.ts'

/** Returns the parsed issue; an exception of the parser becomes a message of the file, so that other files are not affected. */
export function parseFile(file: VFile, knowledge: Knowledge): ParsedIssue | undefined {
  try {
    return parseIssue(file, knowledge)
  } catch (error) {
    const cause = error instanceof Error ? error : new Error(String(error))
    const message = file.message(`解析程序出错，这一期没有记录：${cause.message}`, {
      cause,
      place: { line: 1, column: 1 },
      ruleId: 'parser-failure',
      source: 'archive',
    })
    message.fatal = true
    return undefined
  }
}
