/** Parses raw files and assembles their issues, as `npm run parse` does. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { VFile } from 'vfile'
import { assembleIssue } from '#assemble/assemble-issue.ts'
import { fileMetadata } from '#assemble/file-metadata.ts'
import { planIssues } from '#assemble/plan-issues.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import { parseIssue } from '../../src/pipeline.ts'
import { sampleKnowledge } from '../sample-newspaper.ts'

/** Texts by file name. */
export type Texts = Readonly<Record<string, string>>

/** Returns the texts of all `.txt` files under a folder. */
export function textsIn(folder: string): Texts {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.txt'),
  )
  return Object.fromEntries(names.sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

/** Parses one raw file. */
export function readPage(file: string, value: string): ParsedIssue {
  const sha256 = createHash('sha256').update(value).digest('hex')
  return parseIssue(
    new VFile({ path: file, value, data: { raw: { file, sha256, encoding: 'utf-8' } } }),
    sampleKnowledge,
  )
}

/** Returns the issues of some raw files. */
export function readIssues(texts: Texts): ParsedIssue[] {
  const pages = Object.entries(texts).map(([file, text]) => readPage(file, text))
  const byMetadata = new Map(pages.map((page) => [fileMetadata(page.issue), page]))
  return planIssues([...byMetadata.keys()]).map((plan) =>
    assembleIssue(
      plan.members.flatMap((metadata) => byMetadata.get(metadata) ?? []),
      plan,
    ),
  )
}
