/**
 * Parses one decoded raw file.
 *
 * `test/golden/seeds/000_c90b31ad9c1de4a4.txt` becomes `hyrb/2022-09-23`.
 */
import type { VFile } from 'vfile'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '#pipeline.ts'
import { reportParserFailure } from './parser-failure.ts'

/** Returns the parsed issue; an exception of the parser becomes a message of the file, so that other files are not affected. */
export function parseFile(file: VFile, knowledge: Knowledge): ParsedIssue | undefined {
  try {
    return parseIssue(file, knowledge)
  } catch (error) {
    reportParserFailure(file, error)
    return undefined
  }
}
