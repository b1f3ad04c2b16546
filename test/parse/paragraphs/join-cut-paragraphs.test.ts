import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unified } from 'unified'
import type { Block, BlockData, PageTree } from '#model/reading/tree.ts'
import { joinCutParagraphs } from '#parse/paragraphs/join-cut-paragraphs.ts'
import { blockOf, vocabulary } from '../block.ts'

type Row = [state: string, text: string, before?: Block['before'], data?: BlockData]

function join(rows: Row[]): Block[] {
  const children = rows.map(([state, text, before, data]) => blockOf(state, text, data, before))
  const tree: PageTree = { type: 'root', children }
  unified().use(joinCutParagraphs, vocabulary).freeze().runSync(tree)
  return tree.children.filter((node) => node.type === 'block')
}

const textsOf = (blocks: Block[]): string[] =>
  blocks.map(({ lines }) => lines.map(({ text }) => text).join('/'))

const sentence = '今年以来，全市新开工项目42个。'
const cut = '考察组一行来到青溪县柳湖镇的该村农'
const rest = '作物受灾面积较大，群众正在抢收。'

const joined: Array<[name: string, rows: Row[], texts: string[]]> = [
  ...['column', 'kicker', 'headline', 'subhead', 'crosshead', 'caption', 'paragraph', 'notice-title'].map(
    (state): [string, Row[], string[]] => [
      `a ${state} on two lines`,
      [
        [state, '全市秋粮收购工作'],
        [state, '全面启动', 'wrap'],
      ],
      ['全市秋粮收购工作/全面启动'],
    ],
  ),
  [
    'a lead with text and its next line',
    [
      ['lead', '本报讯（记者 周乐天）昨天上午，秋粮收购'],
      ['paragraph', '工作全面启动。', 'wrap'],
    ],
    ['本报讯（记者 周乐天）昨天上午，秋粮收购/工作全面启动。'],
  ],
  [
    'a paragraph that a column break cut in a word',
    [
      ['paragraph', cut],
      ['paragraph', rest],
    ],
    [`${cut}/${rest}`],
  ],
  [
    'a lead that a column break cut',
    [
      ['lead', `本报讯（记者 周乐天）${cut}`],
      ['paragraph', rest],
    ],
    [`本报讯（记者 周乐天）${cut}/${rest}`],
  ],
  [
    'a paragraph without a full stop and one that might begin anew',
    [
      ['paragraph', '市民可以到青溪县柳湖镇的任何一家门店'],
      ['paragraph', '工作人员会当场办理。'],
    ],
    ['市民可以到青溪县柳湖镇的任何一家门店/工作人员会当场办理。'],
  ],
  ...['caption', 'credit', 'furniture', 'masthead'].map((state): [string, Row[], string[]] => [
    `two halves around a ${state}`,
    [
      ['paragraph', cut],
      [state, '图为抢收现场。'],
      ['paragraph', rest],
    ],
    [`${cut}/${rest}`, '图为抢收现场。'],
  ]),
  [
    'two halves around eight captions',
    [
      ['paragraph', cut],
      ...Array.from({ length: 8 }, (): Row => ['caption', '图为抢收现场。']),
      ['paragraph', rest],
    ],
    [`${cut}/${rest}`, ...Array.from({ length: 8 }, () => '图为抢收现场。')],
  ],
  [
    'three parts of one paragraph',
    [
      ['paragraph', cut],
      ['paragraph', '作物受灾面积较大，'],
      ['paragraph', '群众正在抢收。'],
    ],
    [`${cut}/作物受灾面积较大，/群众正在抢收。`],
  ],
  [
    'the end of a list item after the list was introduced',
    [
      ['paragraph', '会议提出三点要求'],
      ['paragraph', '加强值班值守，落实各项责任；'],
      ['paragraph', '，同时做好物资储备。'],
    ],
    ['会议提出三点要求', '加强值班值守，落实各项责任；/，同时做好物资储备。'],
  ],
  [
    'a first paragraph without a column in the headline',
    [
      ['headline', '让经典走近大众'],
      ['paragraph', '不断扩大古典音乐的群众基础和影响'],
      ['paragraph', '工作人员会到青溪县柳湖镇的任何一家门店当场办理各种手续，市民不必排队。'],
    ],
    [
      '让经典走近大众',
      '不断扩大古典音乐的群众基础和影响/工作人员会到青溪县柳湖镇的任何一家门店当场办理各种手续，市民不必排队。',
    ],
  ],
]

for (const [name, rows, texts] of joined)
  test(`joined: ${name}`, () => assert.deepEqual(textsOf(join(rows)), texts))

const summary = '不断扩大古典音乐的群众基础和影响'
const body = '工作人员会到青溪县柳湖镇的任何一家门店当场办理各种手续，市民不必排队。'
const headline: Row = ['headline', '让经典走近大众（艺海观澜）']

const separate: Array<[name: string, rows: Row[]]> = [
  [
    'a blank line between two headlines',
    [
      ['headline', '秋粮收购启动'],
      ['headline', '老街夜市开张'],
    ],
  ],
  [
    'two states',
    [
      ['headline', '秋粮收购启动'],
      ['subhead', '老街夜市开张', 'wrap'],
    ],
  ],
  [
    'a byline on two lines',
    [
      ['byline', '记者 周乐天'],
      ['byline', '通讯员 李静', 'wrap'],
    ],
  ],
  ...[...'●■◆▲★·'].map((mark): [string, Row[]] => [
    `a point of a summary with ${mark}`,
    [
      ['subhead', '●企业吸纳一名毕业生补贴一千元'],
      ['subhead', `${mark}个人创业最高贷款二十万元`, 'wrap'],
    ],
  ]),
  [
    'a lead of dateline and byline alone, on the next line',
    [
      ['lead', '本报讯（记者 周乐天）'],
      ['paragraph', rest, 'wrap'],
    ],
  ],
  [
    'a lead of dateline and byline alone',
    [
      ['lead', '本报讯（记者 周乐天）'],
      ['paragraph', rest],
    ],
  ],
  [
    'a lead of the words of a profile alone',
    [
      ['lead', '江州发布讯（江州撰述 周乐天）'],
      ['paragraph', rest],
    ],
  ],
  [
    'a list item after a full stop',
    [
      ['paragraph', sentence],
      ['paragraph', '2. 加强食品安全监管', 'wrap'],
    ],
  ],
  [
    'a paragraph after a full stop',
    [
      ['paragraph', sentence],
      ['paragraph', rest],
    ],
  ],
  [
    'a paragraph after a colon',
    [
      ['paragraph', '会议提出以下三点工作要求：'],
      ['paragraph', rest],
    ],
  ],
  [
    'a paragraph after a headline',
    [
      ['headline', cut],
      ['paragraph', rest],
    ],
  ],
  [
    'a crosshead after a cut paragraph',
    [
      ['paragraph', cut],
      ['crosshead', rest],
    ],
  ],
  [
    'an indented paragraph',
    [
      ['paragraph', cut],
      ['paragraph', `\u3000\u3000${rest}`],
    ],
  ],
  [
    'a paragraph that an editor has begun',
    [
      ['paragraph', cut],
      ['paragraph', rest, 'blank', { startsParagraph: true }],
    ],
  ],
  [
    'a line that an editor has begun',
    [
      ['paragraph', cut],
      ['paragraph', rest, 'wrap', { startsParagraph: true }],
    ],
  ],
  [
    'a jump to another page',
    [
      ['paragraph', `${cut}（下转第二版）`],
      ['paragraph', rest],
    ],
  ],
  [
    'a jump from another page',
    [
      ['paragraph', cut],
      ['paragraph', `（上接第一版）${rest}`],
    ],
  ],
  [
    'a short line',
    [
      ['paragraph', '柳湖镇双塘村'],
      ['paragraph', '工作人员会当场办理。'],
    ],
  ],
  [
    'another headline between two halves',
    [
      ['paragraph', cut],
      ['headline', '老街夜市开张'],
      ['paragraph', rest],
    ],
  ],
  [
    'another page between two halves',
    [
      ['paragraph', cut],
      ['furniture', 'A03 国内', 'blank', { startsPage: true }],
      ['paragraph', rest],
    ],
  ],
  [
    'nine captions between two halves',
    [
      ['paragraph', cut],
      ...Array.from({ length: 9 }, (): Row => ['caption', '图为抢收现场。']),
      ['paragraph', rest],
    ],
  ],
  [
    'items of a list that a colon introduces',
    [
      ['paragraph', '会议提出以下三点工作要求：'],
      ['paragraph', '加强值班值守，落实各项责任；'],
      ['paragraph', '做好物资储备，保障群众生活；'],
      ['paragraph', '加强宣传引导，回应群众关切。'],
    ],
  ],
  [
    'items of a list that a dash introduces',
    [
      ['paragraph', '会议提出以下三点工作要求——'],
      ['paragraph', '加强值班值守，落实各项责任；'],
      ['paragraph', '做好物资储备，保障群众生活。'],
    ],
  ],
  ['a summary under a headline with a column', [headline, ['paragraph', summary], ['paragraph', body]]],
  ...['subhead', 'byline', 'caption', 'credit'].map((state): [string, Row[]] => [
    `a summary under headline and ${state}`,
    [headline, [state, '周乐天'], ['paragraph', summary], ['paragraph', body]],
  ]),
  [
    'a summary under headline and dateline',
    [headline, ['lead', '本报讯'], ['paragraph', summary], ['paragraph', body]],
  ],
]

for (const [name, rows] of separate)
  test(`separate: ${name}`, () =>
    assert.deepEqual(
      textsOf(join(rows)),
      rows.map(([, text]) => text),
    ))

test('a second paragraph is no summary', () => {
  const rows: Row[] = [headline, ['paragraph', sentence], ['paragraph', summary], ['paragraph', body]]
  assert.deepEqual(textsOf(join(rows)), [headline[1], sentence, `${summary}/${body}`])
})

test('a paragraph after a lead with text is no summary', () => {
  const rows: Row[] = [headline, ['lead', `本报讯 ${sentence}`], ['paragraph', summary], ['paragraph', body]]
  assert.equal(join(rows).length, 3)
})

test('a headline is looked for twelve blocks up', () => {
  const between = (count: number): Row[] => Array.from({ length: count }, (): Row => ['byline', '周乐天'])
  const countAfter = (count: number): number =>
    join([headline, ...between(count), ['paragraph', summary], ['paragraph', body]]).length
  assert.deepEqual([countAfter(11), countAfter(12)], [14, 14])
})

test('the lines at which other text separated the halves are recorded', () => {
  const [around] = join([
    ['paragraph', `${cut}\n${cut}`],
    ['caption', '图为抢收现场。'],
    ['paragraph', rest],
  ])
  assert.deepEqual(around?.data.rejoinedLines, [2])
  const [moved] = join([
    ['paragraph', cut],
    ['paragraph', rest, 'blank', { wasMoved: true }],
  ])
  assert.deepEqual(moved?.data.rejoinedLines, [1])
  const [twice] = join([
    ['paragraph', cut],
    ['caption', '图为抢收现场。'],
    ['paragraph', '作物受灾面积较大，'],
    ['caption', '图为抢收现场。'],
    ['paragraph', '群众正在抢收。'],
  ])
  assert.deepEqual(twice?.data.rejoinedLines, [1, 2])
  const [plain] = join([
    ['paragraph', cut],
    ['paragraph', rest],
  ])
  assert.equal(plain?.data.rejoinedLines, undefined)
})

test('the margin of a joined block is the smaller one', () => {
  const margin = (left: BlockData, right: BlockData): number | undefined =>
    join([
      ['paragraph', cut, 'blank', left],
      ['paragraph', rest, 'blank', right],
    ])[0]?.data.margin
  assert.equal(margin({ margin: 3 }, { margin: 2 }), 2)
  assert.equal(margin({ margin: 1 }, { margin: 2 }), 1)
  assert.equal(margin({}, { margin: 2 }), 0)
  assert.equal(margin({ margin: 2 }, {}), 0)
})

test('the opening of a joined block is read again', () => {
  const [block] = join([
    ['headline', '本报讯'],
    ['headline', '（记者 周乐天）昨天', 'wrap'],
  ])
  assert.deepEqual(block?.opening.bylines, [{ role: '记者', name: '周乐天' }])
})

test('long blocks are compared by their ends', () => {
  const lines = (last: string): string => [...Array.from({ length: 9 }, () => sentence), last].join('\n')
  assert.equal(
    join([
      ['paragraph', lines(cut)],
      ['paragraph', rest],
    ]).length,
    1,
  )
  assert.equal(
    join([
      ['paragraph', lines(sentence)],
      ['paragraph', rest],
    ]).length,
    2,
  )
})
