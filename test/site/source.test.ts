import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articlePath, rawTextPath, sourcePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { records, siteFolder } from './built-site.ts'
import { textOf } from './page-text.ts'

const fileAt = (path: string): string =>
  join(siteFolder, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path))
const sourceOf = (issue: Issue): string => readFileSync(fileAt(sourcePath(issue)), 'utf8')
const articleOf = (issue: Issue, id: string): string => readFileSync(fileAt(articlePath(issue, id)), 'utf8')

test('the downloadable raw text has the SHA-256 of the received file', () => {
  for (const issue of records) {
    for (const { source } of issue.pages) {
      const path = fileAt(rawTextPath(issue, source.file))
      assert.ok(existsSync(path), path)
      assert.equal(createHash('sha256').update(readFileSync(path)).digest('hex'), source.sha256)
    }
  }
})

/** Anchors of all parts of an article, derived from its record. */
const anchorsOf = ({ column, kicker, headline, subheads, bylines, body, captions }: Article): string[] => [
  ...Object.entries({ column, kicker, headline })
    .filter(([, text]) => text !== undefined)
    .map(([name]) => name),
  ...subheads.map((_, index) => `subhead-${index + 1}`),
  ...(bylines.length > 0 ? ['byline'] : []),
  ...body.map((_, index) => `p${index + 1}`),
  ...captions.map((_, index) => `caption-${index + 1}`),
]

/** The anchor of the raw line that a part links to; the link is in the part, or before it if that is a heading. */
function lineOf(article: string, anchor: string): string | undefined {
  const link = '<a class="line-number" href="[^"#]*#(\\w+)"[^>]*>\\d+</a>'
  const within = new RegExp(` id="${anchor}"[^>]*>${link}`, 'u').exec(article)
  return (within ?? new RegExp(`${link}(?:</p>)?<h\\d [^>]*id="${anchor}"`, 'u').exec(article))?.[1]
}

test('every part of every article links to its raw line, and the row of that line links back', () => {
  const seen = new Map<string, number>()
  for (const issue of records) {
    const rows = sourceOf(issue).split('<li class="collation-row')
    for (const article of issue.items) {
      const html = articleOf(issue, article.id)
      for (const anchor of anchorsOf(article)) {
        const where = `${issue.id} ${article.id} ${anchor}`
        const line = lineOf(html, anchor)
        assert.ok(line, `${where} links to a line`)
        const row = rows.find((each) => each.includes(` id="${line}"`))
        assert.ok(
          row?.includes(`href="${articlePath(issue, article.id)}#${anchor}"`),
          `${line} links to ${where}`,
        )
        const kind = anchor.replace(/-?\d+$/u, '')
        seen.set(kind, (seen.get(kind) ?? 0) + 1)
      }
    }
  }
  assert.deepEqual([...seen.keys()].toSorted(), [
    'byline',
    'caption',
    'column',
    'headline',
    'kicker',
    'p',
    'subhead',
  ])
})

test('every anchor in an article page that the source page links to exists', () => {
  for (const issue of records)
    for (const [, path, anchor] of sourceOf(issue).matchAll(/href="([^"#]+)#([a-z][\w-]*)"/gu))
      assert.match(
        readFileSync(fileAt(path ?? ''), 'utf8'),
        new RegExp(` id="${anchor}"`, 'u'),
        `${path}#${anchor}`,
      )
})

/** The text of all rows that link to one paragraph, without line join marks and continuation links. */
const readingOf = (html: string, path: string): string =>
  html
    .split('<li class="collation-row')
    .filter((row) => row.includes(`href="${path}"`))
    .map((row) => /<p class="reading-text[^"]*">(.*?)<\/p>/su.exec(row)?.[1] ?? '')
    .map((text) =>
      textOf(
        text.replaceAll(/<span class="line-join".*?<\/span>|<a class="continuation-link".*?<\/a>/gsu, ''),
      ),
    )
    .join('')

const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '')

test('the rows of a paragraph add up to its text in the record', () => {
  for (const issue of records) {
    const html = sourceOf(issue)
    for (const { id, body } of issue.items) {
      body.forEach(({ text }, index) => {
        const path = `${articlePath(issue, id)}#p${index + 1}`
        assert.equal(withoutSpace(readingOf(html, path)), withoutSpace(text), path)
      })
    }
  }
})

test('every message of an issue has a note with a link to the next one', () => {
  for (const issue of records) {
    const html = sourceOf(issue)
    issue.messages.forEach((_, index) => {
      assert.match(html, new RegExp(`id="D${index + 1}"`, 'u'))
      if (index > 0) assert.match(html, new RegExp(`<a href="#D${index + 1}">下一处`, 'u'))
    })
  }
})
