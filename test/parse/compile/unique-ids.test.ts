import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseClipping } from '../../parse-clipping.ts'

test('articles that begin on one line, parted by form feeds, have ids of their own', () => {
  const articles = Array.from({ length: 3 }, () => '# 市政府召开会议\f本报讯（记者 方圆）会议召开。\f')
  const { items } = parseClipping(`${articles.join('')}\n\n# 春耕\n\n本报讯 农民下田。\n`)
  assert.deepEqual(
    items.map(({ id }) => id),
    ['01-01', '01-02', '01-03', '01-04'],
  )
})
