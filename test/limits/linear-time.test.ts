/** No text makes the parser run away: four times the text takes about four times the time. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { parseIssue } from '#pipeline.ts'
import { loadProjectKnowledge } from '#publish/ingest/load-knowledge.ts'
import { hostilePieces } from './hostile-text.ts'

const knowledge = await loadProjectKnowledge()

/** Milliseconds of processor time, which other programs on the machine do not lengthen. */
function timeToRead(text: string): number {
  const raw = { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8' as const }
  const start = process.cpuUsage()
  parseIssue(new VFile({ path: 'page.txt', value: text, data: { raw } }), knowledge)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

const sized = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length))

/** Characters of the shorter text. A page of newsprint has some 3,000; what grows as a square shows late at times. */
const short = 8000

/** What takes less says nothing of growth: the warming up of the program is longer. */
const negligible = 150

/** Whether four times the text takes eight times the time, however often it is tried. */
function runsAway(piece: string): boolean {
  const [once, fourfold] = [sized(piece, short), sized(piece, 4 * short)]
  return [1, 2, 3].every(() => {
    const time = timeToRead(fourfold)
    return time > negligible && time > 8 * timeToRead(once)
  })
}

test('no run of any piece of text takes more than linear time', () => {
  assert.deepEqual(hostilePieces.filter(runsAway), [])
})
