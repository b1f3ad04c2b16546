/**
 * Loads the lexicon, `content/lexicon/columns.yaml` and the other files, each checked against its schema.
 *
 * A misspelt key in `festivals.yaml` is a message at its line and column, and then there is no lexicon: pages read
 * without it would be read wrongly.
 */
import { join } from 'node:path'
import type { VFile } from 'vfile'
import type { z } from 'zod'
import { Lexicon, lexiconFileName } from '#model/content/lexicon.ts'
import { fileWithError } from './fatal-message.ts'
import { listFolder } from './list-folder.ts'
import { readText } from './read-text.ts'
import { readYaml } from './read-yaml.ts'
import { invalidContent } from './rules.ts'
import { slowExpressionsIn } from './slow-expressions.ts'

export interface LoadedLexicon {
  /** Absent when a file is missing or faulty. */
  lexicon?: Lexicon
  /** One file for each part, and one for each file of an unknown name, with their messages. */
  files: VFile[]
}

const parts: Array<{ part: string; name: string; schema: z.ZodType }> = Object.entries(Lexicon.shape).map(
  ([part, schema]) => ({ part, name: lexiconFileName(part), schema }),
)

const fileNames = parts.map(({ name }) => name)

/** Files that no part of the lexicon has, as by a misspelt name: `colums.yaml`. */
const unknownFiles = (folder: string, names: readonly string[]): VFile[] =>
  names
    .filter((name) => /\.ya?ml$/u.test(name) && !fileNames.includes(name))
    .map((name) =>
      fileWithError(join(folder, name), invalidContent, `没有这种词表；文件名应是：${fileNames.join('、')}`),
    )

/** Loads all files of the folder; with a fault in any of them there is no lexicon. */
export async function loadLexicon(folder: string): Promise<LoadedLexicon> {
  const entries = await listFolder(folder)
  if (typeof entries === 'string') return { files: [fileWithError(folder, invalidContent, entries)] }
  const names = entries.map(({ name }) => name)
  const files = unknownFiles(folder, names)
  const values: Record<string, unknown> = {}
  for (const { part, name, schema } of parts) {
    const path = join(folder, name)
    const file = names.includes(name)
      ? readText(path)
      : fileWithError(path, invalidContent, '缺少这份词表，无法解析报纸')
    files.push(file)
    const read = file.messages.length === 0 ? readYaml(file, schema) : undefined
    if (!read) continue
    for (const { path, reason } of await slowExpressionsIn(read.value)) read.reportError(path, reason)
    values[part] = read.value
  }
  if (files.some(({ messages }) => messages.length > 0)) return { files }
  return { lexicon: Lexicon.parse(values), files }
}
