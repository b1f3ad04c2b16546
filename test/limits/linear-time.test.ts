/** Parsing takes linear time: four times the text takes about four times the time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { parseIssue } from '#pipeline.ts'
import { loadGoldenKnowledge } from '#publish/gold/load-golden-knowledge.ts'
import { hostilePieces } from './hostile-text.ts'

const knowledge = await loadGoldenKnowledge()

/** Milliseconds of processor time, which does not depend on other programs. */
function timeToParse(text: string): number {
  const raw = { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  const start = process.cpuUsage()
  parseIssue(new VFile({ path: 'page.txt', value: text, data: { raw } }), knowledge)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const sized = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Characters of the shorter text. A page has about 3,000, but quadratic time may show only in longer texts. */
const shortLength = 5000

/** Shorter times are dominated by start-up and not compared. */
const negligible = 100

/** Whether four times the text takes eight times the time in each of three attempts. */
function isSuperlinear(piece: string): boolean {
  const [once, fourfold] = [sized(piece, shortLength), sized(piece, 4 * shortLength)]
  return [1, 2, 3].every(() => {
    const time = timeToParse(fourfold)
    return time > negligible && time > 8 * timeToParse(once)
  })
}

test('no repetition of a piece of text takes more than linear time', () => {
  assert.deepEqual(hostilePieces.filter(isSuperlinear), [])
})
