/** Each page is parsed to the same articles in every encoding, with every kind of line end and white space. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { coverageOf } from '#accuracy/coverage.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { parseIssue } from '#pipeline.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { encodeGb18030 } from './gb18030.ts'

const knowledge = await loadGoldenKnowledge()

const pages = ['test/golden/seeds', 'test/golden/conventions'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
)

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const utf16le = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le')
const utf16be = (text: string): Uint8Array => Buffer.from(utf16le(text)).swap16()

/** Inserts a text after every `interval` characters within lines. */
const withInsertions = (text: string, inserted: string, interval: number): string =>
  text.replaceAll(new RegExp(`([^\\n]{${interval}})(?=[^\\n])`, 'gu'), `$1${inserted}`)

/** A page that an encoding cannot express is undefined. */
const forms: Record<string, (text: string) => Uint8Array | undefined> = {
  'UTF-8 with a byte order mark': (text) => utf8(`\uFEFF${text}`),
  'UTF-16LE': utf16le,
  'UTF-16BE': utf16be,
  GB18030: encodeGb18030,
  CRLF: (text) => utf8(text.replaceAll('\n', '\r\n')),
  'lone CR': (text) => utf8(text.replaceAll('\n', '\r')),
  'a form feed at the end': (text) => utf8(`${text}\f`),
  'form feeds for several blank lines': (text) => utf8(text.replaceAll(/\n{3,}/gu, '\n\f\n')),
  'no-break spaces': (text) => utf8(text.replaceAll(' ', '\u00a0')),
  'white space after every line': (text) => utf8(text.replaceAll(/(?<=\S)\n/gu, ' \u3000\n')),
  'zero-width spaces': (text) => utf8(withInsertions(text, '\u200b', 3)),
  'zero-width joiners, soft hyphens, direction marks': (text) =>
    utf8(withInsertions(text, '\u200d\u00ad\u200e', 2)),
  'byte order marks within': (text) => utf8(withInsertions(text, '\uFEFF', 5)),
}

/** Articles without ids and sources, with normal spaces. */
const contentOf = ({ items }: Issue): unknown =>
  items.map(({ id: _, sources: __, ...content }: Article) =>
    JSON.parse(JSON.stringify(content).replaceAll(/[\u3000\u00a0]/gu, ' ')),
  )

async function read(bytes: Uint8Array, folder: string): Promise<{ text: string; issue: Issue }> {
  const path = join(folder, 'page.txt')
  writeFileSync(path, bytes)
  const file = await readRawFile(path, folder)
  return { text: String(file.value), issue: parseIssue(file, knowledge).issue }
}

const plainContents = new Map<string, unknown>()

/** The articles of a page in plain UTF-8, parsed once for all forms. */
async function plainContent(text: string, folder: string): Promise<unknown> {
  if (!plainContents.has(text)) plainContents.set(text, contentOf((await read(utf8(text), folder)).issue))
  return plainContents.get(text)
}

for (const [form, encode] of Object.entries(forms))
  test(`parses ${form} to the same articles without loss`, async (t) => {
    const folder = temporaryFolder(t)
    for (const { name, text } of pages) {
      const bytes = encode(text)
      if (!bytes) continue
      const other = await read(bytes, folder)
      assert.deepEqual(contentOf(other.issue), await plainContent(text, folder), name)
      const { lost, twice } = coverageOf(other.text, 'page.txt', other.issue)
      assert.deepEqual({ lost, twice }, { lost: 0, twice: 0 }, name)
    }
  })
