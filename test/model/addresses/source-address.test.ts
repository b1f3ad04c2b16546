import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correctionPath, sourceLinePath, sourcePartPaths } from '#model/addresses/source-address.ts'

const pages = {
  id: 'mdrb/2022-09-05',
  files: ['a.txt', 'b.txt', 'c.txt'],
  sourceParts: [
    { file: 'a.txt', line: 100, offset: 5000 },
    { file: 'c.txt', line: 1, offset: 0 },
  ],
}

test('a line is on the part that contains it', () => {
  const addressOf = (file: string, line: number): string => sourceLinePath(pages, { file, line })
  assert.equal(addressOf('a.txt', 99), '/mdrb/2022/09/05/source/#L99')
  assert.equal(addressOf('a.txt', 100), '/mdrb/2022/09/05/source/2/#L100')
  assert.equal(addressOf('b.txt', 1), '/mdrb/2022/09/05/source/2/#F2L1')
  assert.equal(addressOf('c.txt', 1), '/mdrb/2022/09/05/source/3/#F3L1')
  assert.equal(
    sourceLinePath({ ...pages, sourceParts: undefined }, { line: 100 }),
    '/mdrb/2022/09/05/source/#L100',
  )
})

test('a correction is on the part that contains its offset', () => {
  assert.equal(correctionPath(pages, 'a.txt', 4999), '/mdrb/2022/09/05/source/#C4999')
  assert.equal(correctionPath(pages, 'a.txt', 5000), '/mdrb/2022/09/05/source/2/#C5000')
  assert.equal(correctionPath(pages, 'c.txt', 0), '/mdrb/2022/09/05/source/3/#F3C0')
})

test('a text has one page for each part', () => {
  assert.deepEqual(sourcePartPaths(pages), [
    '/mdrb/2022/09/05/source/',
    '/mdrb/2022/09/05/source/2/',
    '/mdrb/2022/09/05/source/3/',
  ])
  assert.deepEqual(sourcePartPaths({ id: 'mdrb/2022-09-05' }), ['/mdrb/2022/09/05/source/'])
})

test('a line of a file that the issue does not have is an error', () => {
  assert.throws(() => sourceLinePath(pages, { file: 'd.txt', line: 1 }), RangeError)
})
