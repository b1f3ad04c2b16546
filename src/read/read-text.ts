/** Reads a text that an editor wrote, such as `content/site.yaml`, into a VFile. */
import { readFile } from 'node:fs/promises'
import { VFile } from 'vfile'
import { decode } from './decode.ts'
import { invalidContent } from './rules.ts'

const byteOrderMark = /^\uFEFF/u

/** Reads and decodes a file, without its byte order mark; failures are fatal messages (rule `content`) at their line and column. */
export async function readText(path: string): Promise<VFile> {
  const file = new VFile({ path })
  const decoded = await readFile(path).then(decode, (error: unknown) => ({
    reason: `无法读取文件：${error instanceof Error ? error.message : String(error)}`,
    line: 1,
    column: 1,
  }))
  if ('text' in decoded) file.value = decoded.text.replace(byteOrderMark, '')
  else {
    const { reason, line, column } = decoded
    file.message(reason, {
      place: { line, column },
      source: 'archive',
      ruleId: invalidContent.id,
    }).fatal = true
  }
  return file
}
