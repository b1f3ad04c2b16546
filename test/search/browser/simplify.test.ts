/** The table is loaded only for traditional queries; words take precedence over characters. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { simplify } from '#search/browser/simplify.ts'
import { toSimplified } from '#search/browser/traditional.ts'

const load = () => Promise.resolve(toSimplified)
const refuse = () => Promise.reject(new Error('The table was not needed'))

for (const [traditional, simplified] of [
  ['習近平', '习近平'],
  ['衡陽晚報', '衡阳晚报'],
  ['劉越高 羅文鵬', '刘越高 罗文鹏'],
  ['抗旱減災', '抗旱减灾'],
  ['乾隆與乾淨', '乾隆与干净'],
] as const) {
  test(`converts ${traditional}`, async () => assert.equal(await simplify(traditional, load), simplified))
}

test('returns simplified text without loading the table', async () => {
  for (const text of ['刘越高', '后来', '1—6月', '“三高四新” ABC'])
    assert.equal(await simplify(text, refuse), text)
})
