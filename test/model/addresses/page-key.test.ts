import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comparePages, isSamePage, pageIndexOf, pageKeys, plainNumber } from '#model/addresses/page-key.ts'

test('a page goes by its number, one without a number follows the page before it', () => {
  assert.deepEqual(pageKeys(['1', undefined, '3']), ['01', '02', '03'])
  assert.deepEqual(pageKeys([undefined, 'A02', undefined, 'A03']), ['01', 'A02', 'A04', 'A03'])
  assert.deepEqual(pageKeys([undefined]), ['01'])
})

test('of two pages with one number the second gets the next free key', () => {
  assert.deepEqual(pageKeys(['1', '1', '2']), ['01', '03', '02'])
})

test('pages stand in the order of their numbers, sections after one another', () => {
  assert.deepEqual(['B01', '10', 'A02', '2', 'A01'].sort(comparePages), ['2', '10', 'A01', 'A02', 'B01'])
})

test('a jump to page 1 means a front page, with or without its letter', () => {
  assert.ok(isSamePage('01', '1'))
  assert.ok(isSamePage('A01', '1'))
  assert.ok(isSamePage('01', 'A01'))
  assert.ok(!isSamePage('B01', '1'))
  assert.ok(!isSamePage('A02', 'A01'))
})

test('many pages with the same numbers get the keys that are free', () => {
  assert.deepEqual(pageKeys(['2', '2', '4', '2', '4', undefined]), ['02', '03', '04', '05', '06', '07'])
  assert.equal(pageKeys(Array.from({ length: 2000 }, (_, index) => `${(index % 90) + 1}`)).at(-1), '2000')
})

test('an article is on the page of its id, and on the first where the issue does not list that page', () => {
  const source = { file: 'a.txt', encoding: 'utf-8' as const, sha256: '', length: 0 }
  const issue = { pages: ['1', 'A02'].map((number) => ({ number, source, furniture: [] })) }
  assert.equal(pageIndexOf(issue, 'A02-07'), 1)
  assert.equal(pageIndexOf(issue, '09-07'), 0)
})

test('printed numbers and keys are compared in one form', () => {
  assert.deepEqual(['2', '02', 'A02', 'A2'].map(plainNumber), ['2', '2', 'A2', 'A2'])
})
