/**
 * One raw file, all the way from its bytes to its record.
 *
 * `content/issues/000_c90b31ad9c1de4a4.txt` in, `hyrb/2022-09-23` out; or why not.
 */
import type { VFile } from 'vfile'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '#pipeline.ts'

/** What was made of a decoded file; a fault of the parser itself is that file's message and stops no other file. */
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
