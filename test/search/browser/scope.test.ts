/** The scope of a search is read from an address, applied to shards, and named. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInScope, scopeName, scopeOf } from '#search/browser/scope.ts'
import type { Shard } from '#search/shard-list.ts'

const read = (address: string) => scopeOf(new URLSearchParams(address))

test('reads years and newspaper from an address', () => {
  assert.deepEqual(read('q=刘越高&from=2020&to=2022&paper=hyrb'), { from: '2020', to: '2022', paper: 'hyrb' })
  assert.deepEqual(read('q=刘越高&from=&paper='), {})
})

test('swaps years in the wrong order', () => {
  assert.deepEqual(read('from=2022&to=2020'), { from: '2020', to: '2022' })
})

const shard: Shard = {
  name: '2021-03',
  from: '2021-03-05',
  to: '2021-03-31',
  papers: ['hyrb', 'hywb'],
  issues: 9,
  articles: 90,
  key: '',
  entry: '',
}
const { from: _, to: __, ...undated } = shard

const within: Array<[address: string, dated: boolean, undated: boolean]> = [
  ['', true, true],
  ['paper=hywb', true, true],
  ['paper=xxrb', false, false],
  ['from=2021', true, false],
  ['to=2021', true, false],
  ['from=2021&to=2021', true, false],
  ['from=2022', false, false],
  ['to=2020', false, false],
  ['from=2020&to=2022&paper=hyrb', true, false],
]

for (const [address, dated, without] of within) {
  test(`selects shards for the scope “${address}”`, () => {
    assert.equal(isInScope(shard, read(address)), dated)
    assert.equal(isInScope(undated, read(address)), without)
  })
}

const names: Array<[address: string, name: string]> = [
  ['', ''],
  ['paper=hyrb', '某地日报'],
  ['from=2020&to=2020', '2020年'],
  ['from=2020&to=2022', '2020年至2022年'],
  ['from=2020', '2020年以来'],
  ['paper=hyrb&to=2022', '某地日报，到2022年为止'],
]

for (const [address, name] of names) {
  test(`names the scope “${address}” “${name}”`, () =>
    assert.equal(
      scopeName(read(address), () => '某地日报'),
      name,
    ))
}
