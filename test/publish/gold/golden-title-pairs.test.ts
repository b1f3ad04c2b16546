/** Training cases are pairs of unmarked title lines of golden pages. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { GoldItem } from '#model/accuracy/gold.ts'
import { titlePairsOf } from '#publish/gold/golden-title-pairs.ts'
import { projectLexicon } from '../../project-lexicon.ts'

const item = (titles: Partial<GoldItem>): GoldItem => ({
  kind: 'news',
  subheads: [],
  bylines: [],
  captions: [],
  paragraphs: [
    '连日来，周岚深入河口镇各村调研，走访慰问困难群众，察看水利设施建设，听取基层干部对秋收工作的意见建议，并召开座谈会。',
  ],
  ...titles,
})

const pairsOf = (...items: GoldItem[]) => titlePairsOf({ publication: '河口报', items }, projectLexicon)

test('a kicker with a headline and a headline with a subhead are pairs', () => {
  const [kicker, subhead] = pairsOf(
    item({ kicker: '周岚到河口镇调研', headline: '抓好秋收 备足过冬粮' }),
    item({ headline: '抓好秋收 备足过冬粮', subheads: ['周岚到河口镇调研'] }),
  )
  assert.deepEqual(
    [kicker?.first, kicker?.second, kicker?.outcome],
    ['周岚到河口镇调研', '抓好秋收 备足过冬粮', false],
  )
  assert.deepEqual([subhead?.first, subhead?.outcome], ['抓好秋收 备足过冬粮', true])
})

test('the signs depend on which line the text repeats', () => {
  const [withText] = pairsOf(item({ kicker: '周岚调研秋收工作', headline: '过冬粮' }))
  const [withoutText] = pairsOf(item({ kicker: '周岚调研秋收工作', headline: '过冬粮', paragraphs: [] }))
  assert.notDeepEqual(withText?.signs, withoutText?.signs)
})

test('one line, three lines, a marked line and a notice are not pairs', () => {
  assert.deepEqual(
    pairsOf(
      item({ headline: '抓好秋收' }),
      item({ kicker: '周岚调研', headline: '抓好秋收', subheads: ['备足过冬粮'] }),
      item({ headline: '抓好秋收', subheads: ['备足过冬粮', '修好渠道'] }),
      item({ headline: '抓好秋收', subheads: ['——周岚调研侧记'] }),
      item({ kicker: '周岚调研时强调：', headline: '抓好秋收' }),
      item({ kind: 'notice', headline: '停水公告', subheads: ['河口镇自来水厂'] }),
    ),
    [],
  )
})
