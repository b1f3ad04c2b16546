/**
 * Mutations of raw text: characters are removed, doubled, swapped or inserted, blocks are reordered. `9月22日` may become
 * `9月2日`, `9月222日`, `9月2日2` or `9月**22日`.
 */
import fc from 'fast-check'

export type Mutation = (text: string) => string

/** Position on the page, from 0 to 1. */
const relativePosition = fc.noBias(fc.nat(999_999)).map((number) => number / 1_000_000)

/** Marks, digits, dates and words that are significant for the parser, and unusual Unicode characters. */
const fragments = [
  ...['#', '# ', '## ', '**', '*', '___', '- ', '1. ', '> ', '`', '\\', '<b>', '&amp;', '|', '---', '==='],
  ...[
    '（',
    '）',
    '(',
    ')',
    '【',
    '】',
    '《',
    '》',
    '“',
    '”',
    '「',
    '『',
    '［',
    '——',
    '—',
    '…',
    '·',
    '：',
    '、',
    '。',
    '；',
  ],
  ...[
    '1',
    '９',
    '〇',
    '22',
    '１２',
    '1234567890',
    '二十',
    '18283',
    '第18283号',
    '总第×期',
    '4版',
    'A02',
    '第二版',
    '今日八版',
  ],
  ...[
    '9月22日',
    '2022年',
    '2022年9月5日 星期一',
    '2月30日',
    '13月45日',
    '0月0日',
    '9999年12月31日',
    '一九四九年十月',
    '昨日',
    '农历壬寅年八月初十',
  ],
  ...[
    '本报讯',
    '新华社北京7月13日电',
    '（记者 张三）',
    '本报记者 李四',
    '■',
    '□',
    '◎',
    '▲',
    '张三 摄',
    '图为',
    '（下转第二版）',
    '（上接第一版）',
    '▶▶2版',
  ],
  ...[
    '公告',
    '声明',
    '遗失',
    '联系电话：',
    '责编',
    '导读',
    '广告',
    '日报',
    '晚报',
    '要求',
    '强调',
    '记者：',
    '问：',
  ],
  ...[
    ' ',
    '\t',
    '\u3000',
    '\u3000\u3000',
    '\u00a0',
    '\u200b',
    '\u200d',
    '\u2060',
    '\uFEFF',
    '\u00ad',
    '\u202e',
    '\u2028',
    '\u2029',
    '\u0085',
    '\v',
    '\u001c',
  ],
  ...['\n', '\r', '\r\n', '\f', '\n\n', '\n\n\n', '  \n'],
  ...[
    '\uE000',
    '\uF8FF',
    '\uFFFD',
    '\uFFFF',
    '😀',
    '👨‍👩‍👧',
    '𠮷',
    '㐀',
    'e\u0301',
    'ｱ',
    'ﬁ',
    '①',
    '㈠',
    '℃',
    '㎡',
    '¥',
    'Ω',
    'ё',
    'ب',
    '\u0301',
  ],
]

const fragment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 6 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...fragments), fc.integer({ min: 2, max: 60 }))
      .map(([text, times]) => text.repeat(times)),
  },
)

const at = (text: string, share: number): number => Math.floor(text.length * share)

const splice = (text: string, from: number, count: number, put: string): string =>
  text.slice(0, from) + put + text.slice(from + count)

const characterMutation: fc.Arbitrary<Mutation> = fc
  .record({ share: relativePosition, count: fc.integer({ min: 1, max: 3 }), put: fragment, what: fc.nat(4) })
  .map(({ share, count, put, what }) => (text) => {
    const from = at(text, share)
    const here = text.slice(from, from + count)
    const changed = ['', here + here, Array.from(here).reverse().join(''), put, put + here]
    return splice(text, from, count, changed[what] ?? '')
  })

/** A change in the order or number of blocks, which are separated by blank lines. */
type BlockChange = (blocks: string[], one: number, other: number) => string[]

const blockChanges: readonly BlockChange[] = [
  (blocks, one) => blocks.toSpliced(one, 1),
  (blocks, one, other) => blocks.toSpliced(other, 0, blocks[one] ?? ''),
  (blocks, one, other) => blocks.toSpliced(one, 1).toSpliced(other, 0, blocks[one] ?? ''),
  (blocks, one) => blocks.toSpliced(one, 2, blocks.slice(one, one + 2).join('')),
  (blocks, one) => blocks.toSpliced(one, 2, blocks.slice(one, one + 2).join('\n')),
  (blocks, one, other) => [...blocks.slice(Math.min(one, other), Math.max(one, other) + 1)],
  (blocks, one, other) =>
    blocks.toSpliced(
      Math.min(one, other),
      8,
      ...blocks.slice(Math.min(one, other), Math.min(one, other) + 8).reverse(),
    ),
  (blocks) => blocks.toReversed(),
]

const blockMutation: fc.Arbitrary<Mutation> = fc
  .record({ one: relativePosition, other: relativePosition, change: fc.constantFrom(...blockChanges) })
  .map(({ one, other, change }) => (text) => {
    const blocks = text.split('\n\n')
    const index = (share: number): number => Math.floor(blocks.length * share)
    return change(blocks, index(one), index(other)).join('\n\n')
  })

const lineChanges: ReadonlyArray<(line: string) => string> = [
  (line) => `# ${line}`,
  (line) => `#### ${line} ##`,
  (line) => `**${line}**`,
  (line) => `\u3000\u3000${line}`,
  (line) => `（${line}）`,
  (line) => `“${line}”`,
  (line) => `■${line}`,
  (line) => line.slice(0, 12),
  (line) => line.replaceAll(/(.{14})/gu, '$1\n'),
  (line) => Array.from(line).join(' '),
]

const lineMutation: fc.Arbitrary<Mutation> = fc
  .record({ share: relativePosition, change: fc.constantFrom(...lineChanges) })
  .map(({ share, change }) => (text) => {
    const lines = text.split('\n')
    return lines
      .map((line, index) => (index === Math.floor(lines.length * share) ? change(line) : line))
      .join('\n')
  })

/** Changes of the whole page: line ends, blank lines, column width, truncation. */
const wholeChanges: ReadonlyArray<(text: string, share: number) => string> = [
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => text.replaceAll('\n\n', '\n'),
  (text) => text.replaceAll('\n', '\n\n'),
  (text) => text.replaceAll('\n', ''),
  (text) => text.replaceAll('\n\n', '\f'),
  (text) => `\uFEFF${text}`,
  (text) => text.replaceAll(' ', '\u3000'),
  (text, share) => text.replaceAll(new RegExp(`(.{${13 + Math.floor(share * 30)}})`, 'gu'), '$1\n'),
  (text, share) => text.slice(at(text, share)),
  (text, share) => text.slice(0, at(text, share)),
  (text, share) => text.slice(at(text, share)) + text.slice(0, at(text, share)),
]

const pageMutation: fc.Arbitrary<Mutation> = fc
  .record({ share: relativePosition, change: fc.constantFrom(...wholeChanges) })
  .map(
    ({ share, change }) =>
      (text) =>
        change(text, share),
  )

/** One mutation of a page; most of them are small. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 8, arbitrary: characterMutation },
  { weight: 4, arbitrary: blockMutation },
  { weight: 3, arbitrary: lineMutation },
  { weight: 1, arbitrary: pageMutation },
)
