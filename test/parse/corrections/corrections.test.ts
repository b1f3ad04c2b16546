/**
 * A clipping, the corrections beside it, and what is read of it then; `UPDATE=1` rewrites the golden files.
 */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { messagesOf } from '#model/reading/messages-of.ts'
import { readRawFile } from '#read/read-raw-file.ts'
import { parseIssue } from '../../../src/pipeline.ts'
import { sampleKnowledge } from '../../sample-newspaper.ts'

const folder = join(import.meta.dirname, 'clippings')

async function readCorrected(name: string): Promise<unknown> {
  const file = await readRawFile(join(folder, `${name}.txt`), folder)
  const { issue, reading } = parseIssue(file, sampleKnowledge)
  const { date, publication, pages, items, messages } = issue
  const { fixes } = file.data
  return {
    publication,
    date,
    pages: pages.map(({ number, name: section }) => ({ number, name: section })),
    items,
    messages: messages.map(({ ruleId, place }) => `${place.line} ${ruleId}`),
    replaced: reading.flatMap(({ corrections = [] }) => corrections),
    byEditor: reading
      .filter(({ cues }) => cues[0]?.cue === 'editor')
      .map(({ line, role }) => `${line} ${role}`),
    toEditor: fixes
      ? messagesOf(fixes.file, `${name}.fix.yaml`).map(
          ({ place, severity, ruleId, reason }) =>
            `${place.line}:${place.column} ${severity} ${ruleId} ${reason}`,
        )
      : ['no corrections'],
  }
}

for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
  test(`corrections: ${file}`, async () => {
    const name = file.replace('.txt', '')
    const found = `${JSON.stringify(await readCorrected(name), null, 2)}\n`
    const golden = join(folder, `${name}.golden.json`)
    if (process.env.UPDATE) writeFileSync(golden, found)
    assert.equal(found, readFileSync(golden, 'utf8'))
  })
