/**
 * Each folder of raw files is assembled as its golden file `issues.golden` expects; `UPDATE=1` rewrites the golden files.
 */
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Issue } from '#model/record/issue.ts'
import { readIssues, textsIn } from './read-issues.ts'

const folder = join(import.meta.dirname, 'issues')

const pageLines = ({ pages }: Issue): string[] =>
  pages.map(
    ({ number = '-', name = '-', source, furniture }) =>
      `page ${number} ${name} ${source.file} ${JSON.stringify(furniture)}`,
  )

const messageLines = ({ messages }: Issue): string[] =>
  messages.map(
    ({ ruleId, severity, reason, place }) => `${place.file}:${place.line} ${severity} ${ruleId} ${reason}`,
  )

const blockLines = ({ reading }: ParsedIssue): string[] =>
  reading.map(
    ({ file, line, role, article = '-', part = '-' }) => `${file}:${line} ${role} ${article} ${part}`,
  )

function golden(parsed: ParsedIssue): string {
  const { issue } = parsed
  const { id, publication, date, masthead } = issue
  const items = issue.items.map((item) => JSON.stringify(item, null, 1))
  const head = JSON.stringify({ id, publication, date, masthead }, null, 1)
  return [head, ...pageLines(issue), ...items, ...messageLines(issue), ...blockLines(parsed), ''].join('\n')
}

for (const name of readdirSync(folder)) {
  test(`assembles the issues of ${name}`, () => {
    const actual = readIssues(textsIn(join(folder, name)))
      .map(golden)
      .join('\n')
    const path = join(folder, name, 'issues.golden')
    if (process.env.UPDATE) writeFileSync(path, actual)
    assert.ok(existsSync(path), `no golden for ${name}; UPDATE=1 writes it`)
    assert.equal(actual, readFileSync(path, 'utf8'))
  })
}
