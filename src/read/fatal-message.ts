/** A file with one fatal message: `content/issues/a.txt:1:1 不是普通文件`. */
import { VFile } from 'vfile'
import type { RuleMetadata } from '#model/rule-metadata.ts'

/** Adds a fatal message of a rule to the file, at its start if no place is given. */
export function addFatalMessage(
  file: VFile,
  { id }: RuleMetadata,
  reason: string,
  place: { line: number; column: number } = { line: 1, column: 1 },
): VFile {
  file.message(reason, { place, source: 'archive', ruleId: id }).fatal = true
  return file
}

/** Returns a file without text that has only this message. */
export const fileWithError = (path: string, rule: RuleMetadata, reason: string): VFile =>
  addFatalMessage(new VFile({ path }), rule, reason)
