/** The documentation as the tests see it: README.md and `docs/*.md`, with their tables and code blocks. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const projectFolder = join(import.meta.dirname, '../..')

/** Paths of all documents, relative to the project: `README.md`, `docs/search.md`. */
export const documents: readonly string[] = [
  'README.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `docs/${name}`),
  'test/golden/README.md',
  'test/parse/clippings/README.md',
]

/** Text of a document, by its path relative to the project. */
export const documentText = (path: string): string => readFileSync(join(projectFolder, path), 'utf8')

/** Files under folders of the project, relative to it, in a fixed order. */
export const projectFiles = (...folders: readonly string[]): string[] =>
  folders.flatMap((folder) =>
    readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
      .sort(),
  )

/** Text below a heading, up to the next heading of any depth; empty where there is no such heading. */
export function sectionUnder(text: string, heading: string): string {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^#+ /u.test(line) && line.replace(/^#+ /u, '') === heading)
  if (start < 0) return ''
  const rest = lines.slice(start + 1)
  const end = rest.findIndex((line) => /^#+ /u.test(line))
  return rest.slice(0, end < 0 ? undefined : end).join('\n')
}

/** Cells of the rows of the first table below a heading, without the row of names. */
export function tableUnder(text: string, heading: string): string[][] {
  const lines = sectionUnder(text, heading).split('\n')
  const start = lines.findIndex((line) => /^\| ---/u.test(line))
  const rest = start < 0 ? [] : lines.slice(start + 1)
  const end = rest.findIndex((line) => !line.startsWith('|'))
  return rest.slice(0, end < 0 ? undefined : end).map((line) =>
    line
      .slice(1, -1)
      .split(/(?<!\\)\|/u)
      .map((cell) => cell.trim()),
  )
}

export interface CodeBlock {
  document: string
  language: string
  /** Words after the language: `title=src/rules/rule.ts`. */
  info: string
  code: string
}

/** Fenced code blocks of a document, in order; the indent of a block in a list is removed. */
export const codeBlocksIn = (document: string): CodeBlock[] =>
  Array.from(
    documentText(document).matchAll(/^( *)```(\w*) ?(.*)\n([\s\S]*?)^ *```$/gmu),
    ([, indent = '', language = '', info = '', code = '']) => ({
      document,
      language,
      info,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gmu'), ''),
    }),
  )

/** The code names in a cell: `model`, `zod` of "`model`, `zod`"; none of "–". */
export const codeNamesIn = (cell: string): string[] =>
  Array.from(cell.matchAll(/`([^`]+)`/gu), ([, name = '']) => name)
