/** The message about a raw file on which the parser itself fails; its cause keeps the stack trace for maintainers. */
import type { VFile } from 'vfile'
import type { RuleMetadata } from '#model/rule-metadata.ts'

export const parserFailure: RuleMetadata = {
  id: 'parser-failure',
  subject: 'input',
  severity: 'error',
  name: '程序出错',
  reason: '程序自己出了错，这一期没有读成。',
  remedy: '把文件名和消息发给维护者。',
}

/** Adds the message to the file, at 1:1. */
export function reportParserFailure(file: VFile, error: unknown): void {
  const cause = error instanceof Error ? error : new Error(String(error))
  const message = file.message(`解析程序出错，这一期没有记录：${cause.message}`, {
    cause,
    place: { line: 1, column: 1 },
    ruleId: parserFailure.id,
    source: 'archive',
  })
  message.fatal = true
}
