/** `npm run fit:titles` prints a line for every sign, and the number of correct pairs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pairSigns } from '#parse/roles/cues/titles/title-pair-signs.ts'
import { runScript } from './test-archive.ts'

test('prints every sign and the number of correct pairs', async () => {
  const { code, stdout } = await runScript('fit-title-pairs', [])
  assert.equal(code, 0)
  for (const { name, odds } of pairSigns)
    assert.match(stdout, new RegExp(`^ *${odds.toFixed(1)} +-?\\d+\\.\\d +\\d+/\\d+ +-?\\d+  ${name}$`, 'mu'))
  const [, all, right] = /of (\d+): (\d+) by the committed odds/u.exec(stdout) ?? []
  assert.ok(Number(all) > 100 && Number(right) > 0.75 * Number(all), stdout)
})
