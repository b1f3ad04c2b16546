/** `npm run fuzz` requires at least one page. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { runScript } from './test-archive.ts'

test('an invalid number of pages is wrong usage', async () => {
  for (const pages of ['0', '-1', 'all']) {
    const { code, stderr } = await runScript('fuzz', [`--pages=${pages}`])
    assert.deepEqual([code, stderr.includes('应是正整数')], [2, true], stderr)
  }
})
