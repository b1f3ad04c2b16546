import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinLines } from '#parse/text/join-lines.ts'

const linesOf = (...texts: string[]) => texts.map((text) => ({ text }))

test('a cut between characters leaves nothing, one between two Latin words a space', () => {
  assert.equal(joinLines(linesOf('　　该村农 ', ' 作物受灾')), '　　该村农作物受灾')
  assert.equal(joinLines(linesOf('DONGHU', 'DAILY')), 'DONGHU DAILY')
  assert.equal(joinLines([]), '')
})

test('a block of twenty thousand lines is closed at once', () => {
  const secondsFor = (count: number): number => {
    const lines = Array.from({ length: count }, (_, at) => ({ text: `第${at}行写到这里断开了` }))
    const start = performance.now()
    joinLines(lines)
    return (performance.now() - start) / 1000
  }
  assert.ok(secondsFor(20_000) < 2, 'a file of 30,000 lines must be read in seconds')
})
