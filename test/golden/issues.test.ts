/** Golden issues: the record, with its messages, of every raw issue in `seeds/`. `UPDATE=1` rewrites them. */
import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { parseIssue } from '../../src/pipeline.ts'
import { loadGoldenKnowledge } from '../../src/publish/gold/load-golden-knowledge.ts'
import { readRawFile } from '../../src/read/read-raw-file.ts'

const issues = fileURLToPath(new URL('seeds/', import.meta.url))
const goldens = new URL('issues/', import.meta.url)

const knowledge = await loadGoldenKnowledge()
const names = readdirSync(issues).filter((name) => name.endsWith('.txt'))

for (const name of names) {
  test(`golden issue ${name}`, async () => {
    const file = await readRawFile(`${issues}${name}`, issues)
    const { issue } = parseIssue(file, knowledge)
    const actual = `${JSON.stringify(issue, null, 1)}\n`
    const path = new URL(`${basename(name, '.txt')}.golden.json`, goldens)
    mkdirSync(goldens, { recursive: true })
    if (process.env.UPDATE) writeFileSync(path, actual)
    assert.ok(existsSync(path), `no golden for ${name}; UPDATE=1 writes it`)
    assert.equal(actual, readFileSync(path, 'utf8'))
  })
}
