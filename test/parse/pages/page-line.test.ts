/** What a page line prints. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pageLineOf } from '#parse/pages/page-line.ts'
import { blockOf } from '../block.ts'

const cases: Array<[line: string, number: string | undefined, name?: string]> = [
  ['A02 要闻 2023年4月18日 星期二', 'A02', '要闻'],
  ['第二版 要闻', '2', '要闻'],
  ['第1版()', '1'],
  ['第4版(经济)', '4', '经济'],
  ['第12版（副刊）', '12', '副刊'],
  ['第一版的文章', undefined],
]
for (const [line, number, name] of cases)
  test(line, () => {
    const found = pageLineOf(blockOf('furniture', line, { role: 'furniture' }))
    assert.deepEqual(found, number && { number, ...(name ? { name } : {}) })
  })
