/** Every file of the lexicon with the meaning of each of its fields; a test compares both with the schema. */

export interface LexiconFileNote {
  /** Name of the file: `terms-in-use.yaml`. */
  file: string
  /** What the file is, in Chinese. */
  meaning: string
  /** Fields of the file, or of each entry of a file that is a list; `a.b` is field `b` of each entry of `a`. */
  fields: ReadonlyArray<[field: string, meaning: string]>
}

export const lexiconGuide: readonly LexiconFileNote[] = [
  {
    file: 'terms-in-use.yaml',
    meaning: '只在一段时间里通用的说法，用来推断日期',
    fields: [
      ['pattern', '这个说法的写法'],
      ['from', '通行的第一天'],
      ['until', '通行的最后一天；仍在通行的不写'],
    ],
  },
  {
    file: 'office-holders.yaml',
    meaning: '职务和任职者，用来推断日期',
    fields: [
      ['pattern', '职务和姓名在报上的写法'],
      ['from', '就任的日子'],
      ['until', '卸任的日子；仍在任的不写'],
    ],
  },
  {
    file: 'political-calendar.yaml',
    meaning: '党代会、中央全会、全国人大、五年规划和每年一次的会议',
    fields: [
      ['partyCongresses', '历次党代会'],
      ['partyCongresses.number', '第几次'],
      ['partyCongresses.from', '开幕日；只知道历次全会的不写'],
      ['partyCongresses.until', '闭幕日'],
      ['partyCongresses.plenums', '历次中央全会的最后一天，从一中全会起'],
      ['peoplesCongresses', '历届全国人大'],
      ['peoplesCongresses.number', '第几届'],
      ['peoplesCongresses.firstSession', '第一次会议的年份'],
      ['fiveYearPlans', '五年规划'],
      ['fiveYearPlans.name', '名称，如“十四五”'],
      ['fiveYearPlans.firstYear', '第一年'],
      ['yearlyMeetings', '每年一次的会议'],
      ['yearlyMeetings.pattern', '会议的写法'],
      ['yearlyMeetings.months', '在哪几个月举行'],
    ],
  },
  {
    file: 'counted-events.yaml',
    meaning: '以周年、届数计的事，从数字可知年份',
    fields: [
      ['foundings', '以周年计的事'],
      ['foundings.pattern', '“周年”和数字之前的说法'],
      ['foundings.year', '起算的年份'],
      ['yearlySessions', '一年一届的活动'],
      ['yearlySessions.pattern', '“第几届”之后的名称'],
      ['yearlySessions.yearBefore', '第一届的前一年'],
      ['diplomaticRelations', '与中国建交的国家'],
      ['diplomaticRelations.country', '国家的简称，一个字'],
      ['diplomaticRelations.year', '建交周年起算的年份'],
    ],
  },
  {
    file: 'festivals.yaml',
    meaning: '节日，用来推断日期',
    fields: [
      ['days', '节日'],
      ['days.pattern', '节日的写法'],
      ['days.month', '月'],
      ['days.day', '日'],
      ['days.lunar', '是否农历；不写是公历'],
      ['nearWords', '跟在节日后面，说明节日就在眼前的词'],
    ],
  },
  {
    file: 'columns.yaml',
    meaning: '专栏名里的词',
    fields: [
      ['endings', '专栏名的结尾，如“风采”'],
      ['campaigns', '一个时期里连续刊出的专栏，名称的开头'],
      ['events', '说某一件事、专栏名里没有的词'],
      ['briefs', '简讯专栏名的结尾'],
      ['pictures', '只有照片的专栏名'],
    ],
  },
  {
    file: 'notices.yaml',
    meaning: '公告、启事里的词',
    fields: [
      ['titles', '标题里的词，如“招标”'],
      ['labels', '冒号前面的项目名，如“联系电话”'],
      ['offices', '落款单位名称的结尾'],
      ['phrases', '正文的套语，如“特此公告”'],
    ],
  },
  {
    file: 'advertisements.yaml',
    meaning: '广告里的词',
    fields: [
      ['selling', '只有广告才用的词'],
      ['hints', '广告常用、别处也用的词'],
      ['sellers', '商家名称的结尾'],
    ],
  },
  {
    file: 'staff.yaml',
    meaning: '编务和制作的职务',
    fields: [
      ['trades', '编版人员的职务，如“责编”'],
      ['ofArticle', '其中也署在单篇文章之后的'],
      ['closing', '文章末尾署名的职务，如“题字”'],
    ],
  },
  {
    file: 'papers.yaml',
    meaning: '报名里的词',
    fields: [
      ['kinds', '“报”字之前的词，如“电力”'],
      ['periodicals', '不以“报”结尾的报名的末尾，如“新闻”'],
      ['openings', '不以“报”结尾的报名的开头，如“今日”'],
      ['notPapers', '以“报”结尾而不是报名的词，如“海报”'],
    ],
  },
  {
    file: 'sections.yaml',
    meaning: '版名里的词',
    fields: [
      ['fields', '版名的前半，如“国际”'],
      ['genres', '版名的后半，如“新闻”'],
    ],
  },
  {
    file: 'titles.yaml',
    meaning: '标题里的词，用来分辨引题、主题和副题',
    fields: [
      ['provinces', '省级地名'],
      ['bodies', '机关单位名称里的字词'],
      ['deeds', '人名之后的公务，如“调研”'],
      ['aims', '说目标的标题的开头，如“因地制宜”'],
      ['measures', '机关单位的举措，如“抽检”'],
      ['genres', '说体裁的标题的结尾，如“纪实”'],
    ],
  },
  { file: 'crossheads.yaml', meaning: '固定用作小标题的名称，如“新闻链接”', fields: [] },
  {
    file: 'surnames.yaml',
    meaning: '姓氏，用来从连写的署名里分出人名',
    fields: [
      ['single', '单姓，常见的在前；分行只为好读'],
      ['compound', '复姓'],
    ],
  },
]

export const lexiconExample = `# terms-in-use.yaml
- { pattern: 新冠肺炎, from: 2020-02-08, until: 2023-01-08 }
- { pattern: 核酸检测|健康码, from: 2020-02-01, until: 2023-02-28 }
`
