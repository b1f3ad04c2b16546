/**
 * What archives of newspapers offer their readers, 33 rows, and what this one has: 历史上的今天, 逐字出处, 现成的引文格式 …
 *
 * The peers were looked up in November 2026 in their routes, documentation and pages: `y` has it, `n` not found there, `p` in
 * part, `?` not known, `-` does not apply; `*` is general knowledge only; `y/n` are the two halves of a row's name.
 */

/** Short and full names of the peers, in the order of `peers`. */
export const peers: ReadonlyArray<[short: string, name: string]> = [
  ['CA', 'Chronicling America、open-oni'],
  ['TR', 'Trove'],
  ['PP', 'Papers Past'],
  ['VE', 'Veridian、CDNC'],
  ['IM', 'impresso'],
  ['FO', '方正数字报'],
  ['CB', 'CollectionBuilder'],
  ['CM', '中国气象报资料库'],
]

/** Kinds of pages on which a feature can be seen. */
export type ExamplePage =
  | 'home'
  | 'search'
  | 'year'
  | 'issue'
  | 'article'
  | 'source'
  | 'reporters'
  | 'columns'
  | 'places'
  | 'data'
  | 'on-this-day'

export interface Comparison {
  feature: string
  /** One mark for each of `peers`, parted by spaces. */
  peers: string
  has: 'y' | 'p' | 'n'
  where: string
  examplePage?: ExamplePage
}

export const comparisons: readonly Comparison[] = [
  { feature: '按报名浏览', peers: 'y y* y* y y p n n', has: 'y', where: '首页与各报页', examplePage: 'home' },
  {
    feature: '日历通向各期',
    peers: 'y y* y* y* p y n p',
    has: 'y',
    where: '每报每年一页日历',
    examplePage: 'year',
  },
  {
    feature: '版面列表，上一版、下一版',
    peers: 'y y* y* y y y n p',
    has: 'y',
    where: '多版的一期有版面导航',
    examplePage: 'issue',
  },
  {
    feature: '上一期下一期，上一篇下一篇',
    peers: 'y/n y* y* y* ? y p* ?',
    has: 'y',
    where: '期头、文末',
    examplePage: 'article',
  },
  { feature: '以文章为单位', peers: 'n y y y y y y y', has: 'y', where: '每篇一页', examplePage: 'article' },
  {
    feature: '按地点浏览',
    peers: 'y y y* p p n y y',
    has: 'p',
    where: '按电头里的地点',
    examplePage: 'places',
  },
  {
    feature: '按作者、记者浏览',
    peers: 'n n n n* n n y y',
    has: 'y',
    where: '记者、通讯员索引',
    examplePage: 'reporters',
  },
  {
    feature: '按专栏、栏目浏览',
    peers: 'n y p* p p n y y',
    has: 'y',
    where: '专栏索引',
    examplePage: 'columns',
  },
  {
    feature: '短语检索，与、或、非',
    peers: 'y y* y* y y* ? p p',
    has: 'p',
    where: '短语与“与”；没有“或”“非”',
    examplePage: 'search',
  },
  { feature: '通配、邻近、加权检索', peers: 'y* y* ? y p n p n', has: 'n', where: '没有' },
  {
    feature: '按日期、类型筛选检索结果',
    peers: 'y y y* y y p y y',
    has: 'p',
    where: '按年份和报纸；不能按类型，可从体裁索引进入',
    examplePage: 'search',
  },
  {
    feature: '命中处标亮',
    peers: 'y y* y* y y ? n ?',
    has: 'y',
    where: '检索结果里标亮，点开即到所在的一段',
    examplePage: 'search',
  },
  {
    feature: '版面、文章的永久链接',
    peers: 'y/- y y y y p y ?',
    has: 'y',
    where: '文章网址由版次、行号构成，不随程序改变',
    examplePage: 'article',
  },
  {
    feature: '现成的引文格式',
    peers: 'n y p* p* y n p n',
    has: 'y',
    where: 'GB/T 7714—2025、2015，BibTeX，CSL-JSON',
    examplePage: 'article',
  },
  {
    feature: '读者改正文字',
    peers: 'n y n* y n n n p',
    has: 'p',
    where: '来信更正；编辑的更正新旧并列',
    examplePage: 'source',
  },
  { feature: '标签、书单、评论', peers: 'n y n* y y n n n', has: 'n', where: '没有：静态网站，不设账号' },
  {
    feature: '下载 PDF、文本',
    peers: 'y y* p* p* p y/n p n',
    has: 'p',
    where: '文本可下载；PDF 由打印得到',
    examplePage: 'article',
  },
  {
    feature: '订阅',
    peers: 'y ? ? ? n n n n',
    has: 'y',
    where: 'Atom 与 JSON Feed，分期、分文章',
    examplePage: 'data',
  },
  {
    feature: '接口与整批数据',
    peers: 'y y y p y n y p',
    has: 'y',
    where: '每期、每篇 JSON；整年 NDJSON、CSV',
    examplePage: 'data',
  },
  { feature: 'IIIF 图像', peers: 'y ? n* ? y* n ? n', has: 'n', where: '没有版面图像' },
  {
    feature: 'OAI-PMH、RDF',
    peers: 'p p* ? ? ? n p n',
    has: 'p',
    where: '没有 OAI-PMH；每页有 JSON-LD',
    examplePage: 'article',
  },
  {
    feature: 'OpenSearch 描述',
    peers: 'y ? ? ? n n n n',
    has: 'y',
    where: '可加为浏览器的搜索引擎',
    examplePage: 'data',
  },
  {
    feature: '历史上的今天',
    peers: 'y ? ? ? n n n n',
    has: 'y',
    where: '按月日查各年',
    examplePage: 'on-this-day',
  },
  {
    feature: '人名、地名专页',
    peers: 'n n n n y n p p',
    has: 'p',
    where: '署名、电头里的人与地；正文里的不识别',
    examplePage: 'reporters',
  },
  {
    feature: '词频、时间图',
    peers: 'n p n n y n y y',
    has: 'p',
    where: '索引各页的时间图；没有词频',
    examplePage: 'reporters',
  },
  { feature: '文本复用、主题', peers: 'n n n n y n n n', has: 'n', where: '没有' },
  {
    feature: '裁剪打印、打印版式',
    peers: 'y y* p* y ? ? ? ?',
    has: 'p',
    where: '打印版式；没有图像可裁',
    examplePage: 'issue',
  },
  {
    feature: '字号、朗读',
    peers: 'n p* ? ? n y n n',
    has: 'p',
    where: '字号、竖排；没有朗读',
    examplePage: 'article',
  },
  { feature: '手机', peers: 'y* y* y y* ? y y* ?', has: 'y', where: '320 像素起', examplePage: 'issue' },
  {
    feature: '显示农历、期号、版名',
    peers: '- - - - - p - p',
    has: 'y',
    where: '报头印了的都显示',
    examplePage: 'issue',
  },
  {
    feature: '说明缺了哪些期',
    peers: 'p p ? ? p n n n',
    has: 'y',
    where: '按期号推算，写在日历与报页上',
    examplePage: 'year',
  },
  { feature: '离线、双击即看', peers: 'n n n n n n n n', has: 'n', where: '检索须经网页服务器' },
  {
    feature: '逐字出处、一字不丢的证明、公布准确率',
    peers: 'n n n n n n n n',
    has: 'y',
    where: '原文对照、逐字清点、准确率',
    examplePage: 'source',
  },
]
