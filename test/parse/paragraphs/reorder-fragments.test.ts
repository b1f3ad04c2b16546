import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unified } from 'unified'
import type { Block, BlockData, PageTree } from '#model/reading/tree.ts'
import { reorderFragments } from '#parse/paragraphs/reorder-fragments.ts'
import { blockOf } from '../block.ts'

type Row = [state: string, text: string, data?: BlockData]

function reorder(rows: Row[]): Block[] {
  const children = rows.map(([state, text, data]) => blockOf(state, text, data))
  const tree: PageTree = { type: 'root', children }
  unified().use(reorderFragments).freeze().runSync(tree)
  return tree.children.filter((node) => node.type === 'block')
}

const textsOf = (blocks: Block[]): string[] => blocks.map(({ lines }) => lines[0]?.text ?? '')

const sentence = '今年以来，全市新开工项目42个。'
const broken = '社区把服务窗口搬到楼下，让老人少跑'
const end = '路。今年底以前，全市社区都要设立窗口。'
const title = '旧车棚变图书角'
const headline: Row = ['headline', title]
const text: Row = ['paragraph', sentence]

/** The broken paragraph, another item, the end of the first. */
const page = (
  { left = broken, right = end, between = [headline, text], state = 'paragraph' } = {} as {
    left?: string
    right?: string
    between?: Row[]
    state?: string
  },
): Row[] => [[state, left], ...between, ['paragraph', right]]

const isMoved = (rows: Row[]): boolean => textsOf(reorder(rows))[1] === rows.at(-1)?.[1]

test('the end of an article is moved behind its beginning and marked', () => {
  const blocks = reorder(page())
  assert.deepEqual(textsOf(blocks), [broken, end, title, sentence])
  assert.deepEqual(
    blocks.map(({ data }) => data.wasMoved),
    [undefined, true, undefined, undefined],
  )
})

test('what follows the end is moved with it', () => {
  const together: Row[] = [
    ['paragraph', '窗口每周开放五天。'],
    ['crosshead', '服务到家'],
    ['line', '青溪社区'],
    ['byline', '周乐天'],
    ['jump', '（下转第二版）'],
  ]
  const blocks = reorder([...page(), ...together, ['headline', '老街夜市开张']])
  assert.deepEqual(textsOf(blocks), [
    broken,
    end,
    ...together.map(([, each]) => each),
    title,
    sentence,
    '老街夜市开张',
  ])
  assert.equal(blocks.filter(({ data }) => data.wasMoved).length, 1)
})

for (const [name, row] of [
  ['a paragraph of another page', ['paragraph', sentence, { startsPage: true }]],
  ['a paragraph that comes from another page', ['paragraph', `（上接第一版）${sentence}`]],
  ['a caption', ['caption', '图为服务窗口。']],
] as Array<[string, Row]>)
  test(`${name} is not moved with it`, () =>
    assert.deepEqual(textsOf(reorder([...page(), row])), [broken, end, title, sentence, row[1]]))

const moved: Array<[name: string, rows: Row[]]> = [
  ['of a lead', page({ state: 'lead', left: `本报讯 ${broken}` })],
  ...['column', 'kicker', 'headline', 'notice-title', 'brief', 'jump', 'lead'].map(
    (state): [string, Row[]] => [
      `around an item that begins with a ${state}`,
      page({ between: [[state, title], text] }),
    ],
  ),
  ['around text from another page', page({ between: [['paragraph', `（上接第一版）${sentence}`], text] })],
  [
    'around a picture and an item',
    page({ between: [['caption', '图为窗口。'], ['credit', '周乐天 摄'], headline, text] }),
  ],
  ['behind a lead', page({ between: [headline, ['lead', `本报讯 ${sentence}`]] })],
  ['behind a line', page({ between: [headline, ['line', sentence]] })],
  [
    'of 12 characters',
    page({ left: '社区把窗口搬到楼下，让老', right: '人少跑路。今年底以前，全市都要设立窗口。' }),
  ],
  ['with a half-width comma', page({ left: '社区把服务窗口搬到楼下,让老人少跑' })],
  ['with a full stop', page({ left: '社区把服务窗口搬到楼下。让老人少跑' })],
  [
    'that closes the quotation',
    page({
      left: '他说，“社区把服务窗口搬到楼下，让老人少跑',
      right: '路。”今年底以前，全市社区都要设立窗口。',
    }),
  ],
  ['after a closed quotation', page({ left: '他说“好”，社区把服务窗口搬到楼下，让老人少跑' })],
  [
    'that closes the quotation before the next one',
    page({
      left: '他说，“社区把服务窗口搬到楼下，让老人少跑',
      right: '路。”他又说：“今年底以前都要设立窗口。”',
    }),
  ],
  ['at the limit of 40 blocks', page({ between: [headline, ...Array.from({ length: 37 }, () => text)] })],
  [
    'behind eight pictures',
    page({ between: [...Array.from({ length: 8 }, (): Row => ['caption', '图为窗口。']), headline, text] }),
  ],
]

for (const [name, rows] of moved) test(`moved: the end ${name}`, () => assert.ok(isMoved(rows)))

const kept: Array<[name: string, rows: Row[]]> = [
  ['of a caption', page({ state: 'caption' })],
  ['of a line', page({ state: 'line' })],
  ['of a finished paragraph', page({ left: sentence })],
  ['of a paragraph that introduces a list', page({ left: '社区把服务窗口搬到楼下，让老人少跑：' })],
  ['of a paragraph that jumps to another page', page({ left: `${broken}（下转第二版）` })],
  [
    'of 11 characters',
    page({ left: '社区把窗口搬下，让老人', right: '人少跑路。今年底以前，全市都要设立窗口。' }),
  ],
  ['of a text without a stop', page({ left: '社区把服务窗口搬到楼下让老人少跑' })],
  ['of a dateline alone', page({ state: 'lead', left: '新华社北京、上海9月8日电' })],
  ['around text of the same item', page({ between: [text, text] })],
  ['around one block', page({ between: [headline] })],
  ['behind a caption', page({ between: [headline, text, ['caption', sentence]] })],
  ['which is a headline', [...page().slice(0, -1), ['headline', end]]],
  ['on another page', [...page().slice(0, -1), ['paragraph', end, { startsPage: true }]]],
  ['that may begin a paragraph', page({ right: '社区窗口年底以前在全市设立，由街道统一管理。' })],
  ['that leaves the quotation open', page({ left: '他说，“社区把服务窗口搬到楼下，让老人少跑' })],
  [
    'that opens another quotation first',
    page({ left: '他说，“社区把服务窗口搬到楼下，让老人少跑', right: '路。“今年底以前都要设立窗口。”' }),
  ],
  ['more than 40 blocks below', page({ between: [headline, ...Array.from({ length: 39 }, () => text)] })],
  [
    'behind nine pictures',
    page({ between: [...Array.from({ length: 9 }, (): Row => ['caption', '图为窗口。']), headline, text] }),
  ],
  [
    'that continues the broken text above it',
    page({ between: [headline, ['paragraph', '旧车棚闲置多年，社区请来木匠，让孩子少跑']] }),
  ],
]

for (const [name, rows] of kept)
  test(`kept: the end ${name}`, () =>
    assert.deepEqual(
      textsOf(reorder(rows)),
      rows.map(([, each]) => each),
    ))

test('of two ends the better one is moved', () => {
  const better = '。今年底以前，全市社区都要设立窗口。'
  const rows: Row[] = [
    ['paragraph', broken],
    headline,
    text,
    ['paragraph', '他们说，今年底以前都要设立。'],
    text,
    ['paragraph', better],
  ]
  assert.equal(textsOf(reorder(rows))[1], better)
})

test('of two equal ends the first one is moved', () => {
  const second = '路。明年底以前，全县社区都要设立窗口。'
  assert.equal(textsOf(reorder([...page(), headline, text, ['paragraph', second]]))[1], end)
})

test('the end may follow another broken text if only it fits the first', () => {
  const other: Row = ['paragraph', '旧车棚闲置多年，社区请来木匠，做成图书角的书架子']
  const rows: Row[] = [['paragraph', broken], headline, other, ['paragraph', end]]
  assert.equal(textsOf(reorder(rows))[1], end)
})

test('two broken articles both get their ends', () => {
  const second = '菜农把大棚搬到山上，让黄瓜多结'
  const secondEnd = '果。明年开春以后，全县都要推广。'
  const rows: Row[] = [
    ['paragraph', broken],
    headline,
    text,
    ['paragraph', end],
    headline,
    ['paragraph', second],
    headline,
    text,
    ['paragraph', secondEnd],
  ]
  assert.deepEqual(textsOf(reorder(rows)), [
    broken,
    end,
    title,
    sentence,
    title,
    second,
    secondEnd,
    title,
    sentence,
  ])
})
