/**
 * What the rules that doubt are called, why they speak, and what an editor does about it: for readers beside the doubt, for
 * editors in the handbook, the gravest first.
 *
 * `doubled-characters` is 疑似叠字; a `text` correction settles it. What a remedy names is tried on the rule's own clipping.
 */

export interface RuleDoc {
  name: string
  /** Why the rule speaks. */
  explanation: string
  remedy: string
}

/** By the id that stands behind the message in the report. */
export const ruleDocs: Readonly<Record<string, RuleDoc>> = {
  unreadable: {
    name: '文件不能读',
    explanation: '不是认识的编码，或者太大、太长、没有文字。',
    remedy: '另存为 UTF-8 文本；太大的按版拆开。',
  },
  content: {
    name: '写法有误',
    explanation: '报纸档案、站点设置或更正的 YAML 写得不对。',
    remedy: '按消息里的行、列改；消息会说该写什么。',
  },
  'no-publication': {
    name: '没有报纸档案',
    explanation: '没有一份报纸档案可用，哪一期都读不了。',
    remedy: '补上 content/publications 里的 YAML，或按别的消息改好。',
  },
  'parser-failure': {
    name: '程序出错',
    explanation: '程序自己出了错，这一期没有读成。',
    remedy: '把文件名和消息发给维护者。',
  },
  'stale-correction': {
    name: '更正失效',
    explanation: '编者的更正与原文或读法对不上，没有采用。',
    remedy: '核对行号与开头的字，改更正，不要改原文；不再需要的删去。',
  },
  'slug-clash': {
    name: '代号相同',
    explanation: '两种没有档案的报纸，名称的拼音相同，网页会放在同一处。',
    remedy: '给其中一份写档案（content/publications），定一个别的代号。',
  },
  'no-article': {
    name: '没有文章',
    explanation: '整份原文里没有找到一篇文章。',
    remedy: '看看是不是放错了文件；确是一页报纸，用 role 更正标出标题。',
  },
  'duplicate-page': {
    name: '版面重复',
    explanation: '同一期的同一版有两份原文，两份都保留。',
    remedy: '留一份；若是两版，用 page 更正写明版次；若不是同一天，用 date 更正。',
  },
  'weekday-date': {
    name: '星期不合',
    explanation: '日期与星期应相合，其中一个可能识别有误。',
    remedy: '看哪一个认错了：日期错用 date 更正，星期错用 text 更正，原报如此用 ignore。',
  },
  'lunar-date': {
    name: '农历不合',
    explanation: '公历日期与农历日期应是同一天。',
    remedy: '看哪一个认错了：公历错用 date 更正，农历错用 text 更正，原报如此用 ignore。',
  },
  'date-clash': {
    name: '日期不合',
    explanation: '文中所说的日子，与报头所印的日期合不到一起。',
    remedy: '报头的日期认错了用 date 更正，文中的认错了用 text 更正；原报如此用 ignore。',
  },
  undated: {
    name: '日期待考',
    explanation: '版面没有印出日期，文中的线索也不够。',
    remedy: '查合订本，用 date 更正。',
  },
  'inferred-date': {
    name: '日期系推断',
    explanation: '没有读到报头印的日期，日期取自文中的说法或文件名。',
    remedy: '依据充分就不必管；能查到原报，用 date 更正定下来。',
  },
  'assumed-publication': {
    name: '报名未印',
    explanation: '版面上没有印出报名，文中至多说“本报”，只能推定。',
    remedy: '用 paper 更正写明是哪一种报纸。',
  },
  'adopted-fact': {
    name: '随从他版',
    explanation: '本版自己的日期或报名，与文件名相同的其他版不合，改从依据最可靠的一版。',
    remedy: '对照原文；不是同一期的，两边都用 date、paper 更正写明，就会分开。',
  },
  'kept-apart': {
    name: '另存一期',
    explanation: '与另一份原文像是同一期，但日期只是推断，也没有版次，单独保存。',
    remedy: '确是同一期，把日期和版次写进文件名，或用 date、page 更正写明。',
  },
  'masthead-clash': {
    name: '报头不一',
    explanation: '同一期各版所印的期号、星期、农历、版数、刊号应当一致。',
    remedy: '看哪一版认错了，用 text 更正。',
  },
  'issue-number': {
    name: '期号不合',
    explanation: '期号应随日期增长，每天至多一号。',
    remedy: '期号认错了用 text 更正，日期错了用 date 更正。',
  },
  'page-count': {
    name: '版数不齐',
    explanation: '报头所说的版数，与档案所存的不同。',
    remedy: '少了就补收；多了看看是否混进了别的日子。',
  },
  'cut-article': {
    name: '文章残缺',
    explanation: '完整的文章不会从半句话开始，也不会在半句话结束。',
    remedy:
      '缺的部分找得到就补收；在同一份文件里错归了别篇的，用 split-article 分出，再用 join-article 接上。',
  },
  'lost-jump': {
    name: '转版缺失',
    explanation: '转去或转来的那一半没有找到。',
    remedy:
      '那一版没有收，就补收；收了的，看它的版次，错了用 page 更正；两半在同一份文件里的，用 join-article 接上。',
  },
  'loose-jump': {
    name: '转接未明',
    explanation: '有转版的文字，却认不准另一半是哪一篇，没有接成一篇，只互相链接。',
    remedy: '对照原文；两半在同一份文件里的，用 join-article 接上，不然不必管。',
  },
  'missing-headline': {
    name: '没有主题',
    explanation: '新闻一般有题，可能遗失，也可能被读作别的部分。',
    remedy: '原报确有标题的，用 role 更正标出。',
  },
  'unplaced-text': {
    name: '未归类',
    explanation: '这些字归不进任何一篇，原样保留，也能检索到。',
    remedy: '用 role 更正说明它是什么，或用 join-paragraph 接到该去的地方。',
  },
  'close-call': {
    name: '两可',
    explanation: '另一种读法几乎同样说得通，可自行判断。',
    remedy: '用 npm run explain -- 文件:行 看线索；读错了用 role 更正。',
  },
  'text-out-of-order': {
    name: '语序已调',
    explanation: '一段话的前后两半在原文里隔着别的内容，读时接在了一起。',
    remedy: '对照原文；接错了用 split-paragraph 断开，再用 split-article 分出。',
  },
  'doubled-characters': {
    name: '疑似叠字',
    explanation: '同一个字连着出现两次，又不像叠词，多半是识别之误。',
    remedy: '确是误识，用 text 更正。',
  },
}
