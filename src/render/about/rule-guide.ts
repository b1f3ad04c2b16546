/**
 * What each message to editors means and what to do about it, by the id that stands behind it in the report.
 *
 * `3:1 warning 报头印的是星期一，2020-07-14 是星期二 weekday-date`: the weekday does not go with the date.
 */

export interface RuleNote {
  id: string
  /** What the message says. */
  meaning: string
  /** What an editor does about it. */
  remedy: string
}

export const ruleGuide: readonly RuleNote[] = [
  {
    id: 'unreadable',
    meaning: '文件读不出来：不是认识的编码，或者太大、太长、没有文字。',
    remedy: '另存为 UTF-8 文本；太大的按版拆开。',
  },
  {
    id: 'content',
    meaning: '报纸档案、站点设置或更正的 YAML 写得不对。',
    remedy: '按消息里的行、列改；消息会说该写什么。',
  },
  {
    id: 'no-publication',
    meaning: '站点设置里的默认报纸没有档案。',
    remedy: '补上 content/publications 里的 YAML，或改默认报纸。',
  },
  { id: 'parser-failure', meaning: '程序自己出了错，这一期没有读成。', remedy: '把文件名和消息发给维护者。' },
  {
    id: 'stale-correction',
    meaning: '更正对不上原文：那一行不是这样开头的。',
    remedy: '核对行号与开头的字，改更正，不要改原文。',
  },
  {
    id: 'no-article',
    meaning: '整份文件没有读出一篇文章。',
    remedy: '看看是不是放错了文件；确是一页报纸，用 role 更正标出标题。',
  },
  {
    id: 'duplicate-page',
    meaning: '两份文件是同一天同一版。',
    remedy: '留一份；若是两版，用 page 更正写明版次。',
  },
  {
    id: 'weekday-date',
    meaning: '报头的星期与日期不合。',
    remedy: '看哪一个认错了：日期错用 date 更正，原报如此用 ignore。',
  },
  {
    id: 'lunar-date',
    meaning: '报头的农历与公历不合。',
    remedy: '同上。',
  },
  {
    id: 'date-clash',
    meaning: '文中的日期与本期的日期冲突。',
    remedy: '多半是日期推断错了，用 date 更正；也可能是报道本身提到将来。',
  },
  { id: 'undated', meaning: '没有足够的证据定日期。', remedy: '查合订本，用 date 更正。' },
  {
    id: 'inferred-date',
    meaning: '日期是推断的；消息里列着依据。',
    remedy: '依据充分就不必管；能查到原报，用 date 更正定下来。',
  },
  {
    id: 'assumed-publication',
    meaning: '文中只说“本报”，报名是假定的。',
    remedy: '用 paper 更正写明是哪一种报纸。',
  },
  {
    id: 'adopted-fact',
    meaning: '这一版没有印日期或报名，跟从了同一期的其他版。',
    remedy: '不对的话，用 date、paper 更正分开。',
  },
  {
    id: 'kept-apart',
    meaning: '与另一份文件像是同一期，但日期只是推断、也没有版次，没有并在一起。',
    remedy: '确是同一期，把日期和版次写进文件名，或用 date、page 更正写明。',
  },
  {
    id: 'masthead-clash',
    meaning: '同一期的几版，报头印的期号、星期等不一致。',
    remedy: '看哪一版认错了，用 text 更正；日子错了用 date 更正。',
  },
  {
    id: 'issue-number',
    meaning: '期号与相邻各期对不上：倒退了，或者比天数增得还多。',
    remedy: '看期号或日期哪个认错了。',
  },
  {
    id: 'page-count',
    meaning: '报头说今日几版，收到的版数与它不同。',
    remedy: '少了就补收；多了看看是否混进了别的日子。',
  },
  {
    id: 'slug-clash',
    meaning: '两种没有档案的报纸，名称的拼音相同，网页会放在同一处。',
    remedy: '给其中一份写档案（content/publications），定一个别的代号。',
  },
  {
    id: 'cut-article',
    meaning: '文章缺头或缺尾。',
    remedy: '能找到缺的部分就补收，或用 join-article 接上。',
  },
  {
    id: 'lost-jump',
    meaning: '“下转”“上接”的另一半没有找到。',
    remedy: '补收那一版；已收的，用 join-article 接上。',
  },
  {
    id: 'loose-jump',
    meaning: '转版的两半接上了，但依据不足。',
    remedy: '对照原文；接错了用 split-article 分开。',
  },
  { id: 'missing-headline', meaning: '文章没有标题。', remedy: '原报确有标题的，用 role 更正标出。' },
  {
    id: 'unplaced-text',
    meaning: '有文字归不进任何一篇。',
    remedy: '用 role 更正说明它是什么，或用 join-paragraph 接到该去的地方。',
  },
  {
    id: 'close-call',
    meaning: '两种读法相差无几。',
    remedy: '用 npm run explain -- 文件:行 看线索；读错了用 role 更正。',
  },
  {
    id: 'text-out-of-order',
    meaning: '文章被别的文字隔断，程序把它接了回去。',
    remedy: '对照原文；接错了用 split-paragraph、split-article 分开。',
  },
  { id: 'doubled-characters', meaning: '有字重了，如“财税收收入”。', remedy: '确是误识，用 text 更正。' },
]
