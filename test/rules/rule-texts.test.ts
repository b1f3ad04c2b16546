/**
 * The texts of every rule as editors read them in the handbook: `星期不合 warning` with its reason and remedy.
 *
 * `UPDATE=1` rewrites `rule-texts.golden`; read its diff.
 */
import assert from 'node:assert/strict'
import { readFileSync, writeFileSync } from 'node:fs'
import { test } from 'node:test'
import { ruleDocs } from '#publish/rule-docs.ts'

const golden = new URL('rule-texts.golden', import.meta.url)

test('the rules have the expected subject, severity, name, reason and remedy, in the order of the handbook', () => {
  const texts = [...ruleDocs.values()]
    .flatMap((rule) => [
      `${rule.id} ${rule.subject} ${rule.severity} ${rule.name}`,
      `  ${rule.reason}`,
      `  ${rule.remedy}`,
    ])
    .map((line) => `${line}\n`)
    .join('')
  if (process.env.UPDATE) writeFileSync(golden, texts)
  assert.equal(texts, readFileSync(golden, 'utf8'))
})
