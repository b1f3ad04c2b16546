import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { articlePath, rawTextPath, sourcePath } from '#model/address.ts'
import type { Issue } from '#model/issue.ts'
import { records, site } from './built-site.ts'

const fileAt = (path: string): string =>
  join(site, decodeURIComponent(path.endsWith('/') ? `${path}index.html` : path))
const sourceOf = (issue: Issue): string => readFileSync(fileAt(sourcePath(issue)), 'utf8')
const articleOf = (issue: Issue, id: string): string => readFileSync(fileAt(articlePath(issue, id)), 'utf8')

test('the raw text beside the page is the one that was received', () => {
  for (const issue of records) {
    for (const { source } of issue.pages) {
      const path = fileAt(rawTextPath(issue, source.file))
      assert.ok(existsSync(path), path)
      assert.equal(createHash('sha256').update(readFileSync(path)).digest('hex'), source.sha256)
    }
  }
})

test('every paragraph leads to its line, and that line back to the paragraph', () => {
  let count = 0
  for (const issue of records) {
    const rows = sourceOf(issue).split('<li class="piece')
    for (const { id, body } of issue.items) {
      const article = articleOf(issue, id)
      for (const index of body.keys()) {
        const anchor = `p${index + 1}`
        const [, line] =
          new RegExp(` id="${anchor}"[^>]*>(?:<a class="line" href="[^"#]*#(\\w+)")?`, 'u').exec(article) ??
          []
        const row = rows.find((each) => each.includes(`href="${articlePath(issue, id)}#${anchor}"`))
        assert.ok(row, `${issue.id} ${id} ${anchor} has a row`)
        if (line === undefined) continue
        assert.match(row, new RegExp(`id="${line}"`, 'u'))
        count++
      }
    }
  }
  assert.ok(count > 100, String(count))
})

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/&#x([0-9a-f]+);/giu, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))

/** The text of all rows that lead to one paragraph, the marks of closed cuts and the ways to other rows taken away. */
const readingOf = (html: string, path: string): string =>
  html
    .split('<li class="piece')
    .filter((row) => row.includes(`href="${path}"`))
    .map((row) => /<p class="read-text[^"]*">(.*?)<\/p>/su.exec(row)?.[1] ?? '')
    .map((text) =>
      textOf(text.replaceAll(/<span class="closed".*?<\/span>|<a class="joined".*?<\/a>/gsu, '')),
    )
    .join('')

const squeezed = (text: string): string => text.replaceAll(/\s/gu, '')

test('the reading beside the raw text is the text of the record, whole', () => {
  for (const issue of records) {
    const html = sourceOf(issue)
    for (const { id, body } of issue.items) {
      body.forEach(({ text }, index) => {
        const path = `${articlePath(issue, id)}#p${index + 1}`
        assert.equal(squeezed(readingOf(html, path)), squeezed(text), path)
      })
    }
  }
})

test('every doubt of an issue has its note, and leads to the next one', () => {
  for (const issue of records) {
    const html = sourceOf(issue)
    issue.messages.forEach((_, index) => {
      assert.match(html, new RegExp(`id="D${index + 1}"`, 'u'))
      if (index > 0) assert.match(html, new RegExp(`<a href="#D${index + 1}">下一处`, 'u'))
    })
  }
})
