/** What lines of mastheads and page lines are put together from. */
import assert from 'node:assert/strict'
import test from 'node:test'
import { headPieces } from '../../../../../src/parse/roles/cues/page/head-pieces.ts'
import { projectLexicon } from '../../../../project-lexicon.ts'

const read: Array<[text: string, kinds: string[] | undefined]> = [
  [
    '柳堤晚报 C06版·街巷 2011.9.6 星期二 热线：965000 责编 安然 版式 小满',
    ['name', 'page', 'date', 'weekday', 'reach', 'staff'],
  ],
  ['03 / 要闻', ['page']],
  ['国内要闻2006年11月3日 星期五', ['weak', 'date', 'weekday']],
  ['编审 / 王芳', ['staff']],
  ['星期四 戊戌年三月廿五', ['weekday', 'lunar']],
  ['今日要闻 3', ['page']],
  ['2011.12.2 星期五 辛卯年十一月初八 今日64版 零售1元', ['date', 'weekday', 'lunar', 'count', 'weak']],
  ['邮发代号25-61', ['licence']],
  ['闰二月初八', ['lunar']],
  ['十月三十日', undefined],
  ['县城新增三处停车场', undefined],
  ['二十五家企业领到消费券', undefined],
  ['2011.9.6，街巷里热闹起来。', undefined],
  ['传来喜报', undefined],
]

for (const [text, kinds] of read)
  test(`${text} is ${kinds?.join(', ') ?? 'no line of a head'}`, () =>
    assert.deepEqual([...(headPieces(text, projectLexicon) ?? [])].sort(), (kinds ?? []).toSorted()))
