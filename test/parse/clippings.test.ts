/** Each convention of the newspaper page: a clipping written for the purpose, and how it is read. `UPDATE=1` rewrites. */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import test from 'node:test'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import { parseText, readClippingFile } from './parse-text.ts'

const folder = new URL('clippings/', import.meta.url)

const blockLines = ({ reading }: ParsedIssue): string[] =>
  reading.map(({ line, role, article = '-', part = '-' }) => `${line} ${role} ${article} ${part}`)

const facts = ({ sources: _, ...article }: Article): string => JSON.stringify(article, null, 1)

const golden = (parsed: ParsedIssue): string =>
  `${[...blockLines(parsed), '', ...parsed.issue.items.map(facts)].join('\n')}\n`

for (const file of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
  const name = basename(file, '.txt')
  test(`clipping ${name}`, () => {
    const actual = golden(parseText(readClippingFile(name)))
    const path = new URL(`${name}.golden`, folder)
    if (process.env.UPDATE) writeFileSync(path, actual)
    assert.ok(existsSync(path), `no golden for ${name}; UPDATE=1 writes it`)
    assert.equal(actual, readFileSync(path, 'utf8'))
  })
}
