/** The kinds of corrections, each with an example for `<name>.fix.yaml`; a test checks them against the schema. */

export interface FixNote {
  /** Name of the kind, as in `fix: date`. */
  fix: string
  /** What it does. */
  use: string
  /** One entry of the list, as YAML. */
  example: string
}

/** All kinds of corrections, in the order of the handbook. */
export const fixGuide: readonly FixNote[] = [
  { fix: 'date', use: '定日期', example: '- { fix: date, to: 2022-09-05, because: 合订本目录 }' },
  { fix: 'paper', use: '定报纸，写档案的代号或报名', example: '- { fix: paper, to: 某地晚报 }' },
  { fix: 'page', use: '定版次、版名', example: '- { fix: page, number: A02, name: 要闻 }' },
  {
    fix: 'text',
    use: '改误识的字；旧字在那一行里只能出现一次',
    example: '- { fix: text, at: { line: 3, starts: 超超市 }, old: 超超市, new: 超市 }',
  },
  {
    fix: 'role',
    use: '说明从这一行起的一块是什么',
    example: '- { fix: role, at: { line: 31, starts: 主持会议 }, to: subhead }',
  },
  {
    fix: 'split-paragraph',
    use: '在这一行，或在这一行的某几个字之前，另起一段',
    example: '- { fix: split-paragraph, at: { line: 40, starts: 调研组 }, before: 市领导 }',
  },
  {
    fix: 'join-paragraph',
    use: '接到上一段，或接到 to 所指的一段',
    example: '- { fix: join-paragraph, at: { line: 62, starts: 趣爱好等 } }',
  },
  {
    fix: 'split-article',
    use: '从这一行起是另一篇',
    example: '- { fix: split-article, at: { line: 70, starts: 今年以来 } }',
  },
  {
    fix: 'join-article',
    use: '这一行所在的一篇并入上一篇，或并入 to 所在的一篇',
    example: '- { fix: join-article, at: { line: 88, starts: 接上文 }, to: { line: 12, starts: 市委 } }',
  },
  {
    fix: 'ignore',
    use: '某条规则的消息不再提；必须写理由',
    example: '- { fix: ignore, rule: weekday-date, because: 原报即如此 }',
  },
]
