/** The rules that doubt, in readers' words: `doubled-characters` is 叠字, and why it is told. */

export interface RuleWords {
  name: string
  /** Why the rule speaks. */
  why: string
}

const words: Readonly<Record<string, RuleWords>> = {
  'adopted-fact': { name: '随从他版', why: '本版自己的日期或报名，与同一期的其他版不合，从了多数。' },
  'assumed-publication': { name: '报名未印', why: '版面上没有印出报名，只能推定。' },
  'close-call': { name: '两可', why: '另一种读法几乎同样说得通，读者可自行判断。' },
  'cut-article': { name: '文章残缺', why: '完整的文章不会从半句话开始，也不会在半句话结束。' },
  'date-clash': { name: '日期不合', why: '文中所说的日子，不该晚于报头所印的日期。' },
  'doubled-characters': { name: '疑似叠字', why: '同一个字连着出现两次，又不像叠词，多半是识别之误。' },
  'duplicate-page': { name: '版面重复', why: '同一版有两份原文，两份都保留。' },
  'inferred-date': { name: '日期系推断', why: '本期没有留下报头，日期由文中的说法推出。' },
  'issue-number': { name: '期号不合', why: '期号应随日期增长，每天至多一号。' },
  'kept-apart': { name: '另存一期', why: '与同日的另一份原文合不到一处，单独保存。' },
  'loose-jump': { name: '转接未明', why: '有转版的文字，却认不准另一半是哪一篇。' },
  'lost-jump': { name: '转版缺失', why: '转去或转来的那一半，不在档案里。' },
  'lunar-date': { name: '农历不合', why: '公历日期与农历日期应是同一天。' },
  'masthead-clash': { name: '报头不一', why: '同一期各版所印的报头应当一致。' },
  'missing-headline': { name: '没有主题', why: '新闻一般有题，可能遗失，也可能被读作别的部分。' },
  'no-article': { name: '没有文章', why: '整份原文里没有找到一篇文章。' },
  'page-count': { name: '版数不齐', why: '报头所说的版数，与档案所存的不同。' },
  'slug-clash': { name: '代号相同', why: '两种没有档案的报纸，名称的拼音相同。' },
  'stale-correction': { name: '更正失效', why: '编者的更正与原文对不上，没有采用。' },
  'text-out-of-order': { name: '语序已调', why: '一段话的前后两半在原文里隔着别的内容，读时接在了一起。' },
  undated: { name: '日期待考', why: '版面没有印出日期，文中的线索也不够。' },
  'unplaced-text': { name: '未归类', why: '这些字归不进任何一篇，原样保留，也能检索到。' },
  'weekday-date': { name: '星期不合', why: '日期与星期应相合，其中一个可能识别有误。' },
}

/** The words for a rule; none for one that speaks to editors only. */
export const ruleWords = (ruleId: string): RuleWords | undefined => words[ruleId]
