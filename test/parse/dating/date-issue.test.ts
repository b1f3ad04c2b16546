import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseClipping } from '../../parse-clipping.ts'

const stories = (...openings: string[]): string =>
  openings
    .map(
      (opening, at) =>
        `全市第${at + 1}项重点工作扎实推进\n\n滨江日报讯（记者 王小明）${opening}市领导深入基层调研，要求各级各部门压实责任，细化举措，推动各项工作落地见效。\n\n调研组一行先后来到企业车间、田间地头和社区，与干部群众面对面交流，详细了解生产经营和群众生活情况，并现场解决了一批实际困难。\n`,
    )
    .join('\n')

interface Told {
  date: string
  basis: string | undefined
  severity: string | undefined
}

function dated(text: string, file?: string): Told {
  const { date, messages } = parseClipping(text, file)
  const doubt = messages.find(({ ruleId }) => ['undated', 'inferred-date', 'date-clash'].includes(ruleId))
  return { date: date?.value ?? 'none', basis: date?.evidence.basis, severity: doubt?.severity }
}

const year2021 = '会议总结2020年度工作，部署落实党的十九届五中全会精神，'

test('the masthead is believed', () => {
  assert.deepEqual(dated(`滨江日报\n\n2021年3月5日 星期五\n\n${stories('3月4日上午，')}`), {
    date: '2021-03-05',
    basis: 'masthead',
    severity: undefined,
  })
})

const printedDates: Array<[line: string, date: string]> = [
  ['一九六四年五月十六日 星期六 夏历甲辰年四月初五 第二九〇三号', '1964-05-16'],
  ['二00三年四月三十日　星期三', '2003-04-30'],
  [
    '滨江日报 B03 副刊 2013年10月19日 星期六 编辑：宁馥芬 版式：卢小志 投稿邮箱：binjiangfukan@example.com',
    '2013-10-19',
  ],
  ['A02 要闻 2023-04-18 周二', '2023-04-18'],
]
for (const [line, date] of printedDates) {
  test(`a printed date: ${line}`, () => {
    const told = dated(`${line}\n\n${stories('日前，')}`)
    assert.deepEqual([told.date, told.basis], [date, 'masthead'])
  })
}

test('a date above the page line is printed, whatever stands between heading and text', () => {
  const head = '### 全市重点工作扎实推进\n\n1953-04-21\n第2版(经济)\n专栏：\n\n'
  const told = dated(`${head}${stories('日前，')}`)
  assert.deepEqual([told.date, told.basis], ['1953-04-21', 'masthead'])
})

test('a picture taken days ago makes a weak date', () => {
  const picture = '2021年9月3日是抗战胜利纪念日。当日，不少市民来到纪念馆参观，缅怀先烈。（记者 李红 摄）\n'
  assert.deepEqual(dated(`${stories('日前，')}\n${picture}`), {
    date: '2021-09-04',
    basis: 'inferred',
    severity: 'warning',
  })
})

test('a plan that is due names the year, where no other does', () => {
  const { date, basis } = dated(stories('10月15日，会议提出，2021年底前实现课后服务全覆盖，'))
  assert.deepEqual([date, basis], ['2021-10-16', 'inferred'])
})

test('a masthead that the page contradicts is believed, and doubted', () => {
  const told = dated(`滨江日报\n\n2021年3月5日 星期五\n\n${stories('3月8日上午，', '3月8日，')}`)
  assert.deepEqual(told, { date: '2021-03-05', basis: 'masthead', severity: 'warning' })
})

const inferred: Array<[what: string, openings: string[], date: string]> = [
  ['the day after the latest day reported', [`3月3日，${year2021}`, '3月4日上午，'], '2021-03-05'],
  [
    'a bare day takes its month from the days that name theirs',
    [`3月3日，${year2021}`, '4日，'],
    '2021-03-05',
  ],
  ['announced days do not count', [`3月4日，${year2021}`, '会议将于3月12日召开。3月4日，'], '2021-03-05'],
  ['the end of a month', [`2月28日，${year2021}`, '28日下午，'], '2021-03-01'],
  [
    'the end of a year',
    ['12月31日，会议总结2022年工作，深入学习贯彻党的二十大精神，', '31日晚，喜迎2023年元旦，', '12月30日，'],
    '2023-01-01',
  ],
  [
    'a weekday beside a day decides its year',
    ['9月22日（星期四）上午，会议通报2021年全市统计公报，', '9月22日，部署2022年工作，'],
    '2022-09-23',
  ],
  [
    'older papers write their dates in Chinese numerals',
    [
      '十月十二日，会议传达党的十二届二中全会精神，总结一九八二年工作，',
      '十月十二日，一九八三年工作会议召开，',
    ],
    '1983-10-13',
  ],
  [
    'a year named in words and in figures',
    ['11月12日，记者获悉，试运营定在明年（2010年）元旦，'],
    '2009-11-13',
  ],
  ['next year is the anniversary', ['11月19日下午，记者获悉，大桥在明年国庆五十周年时通车，'], '1998-11-20'],
  [
    'a year and the years since',
    ['7月15日，记者获悉，这座2012年动工的大桥等了九年，', '7月15日，'],
    '2021-07-16',
  ],
  ['a day with its year that an opening reports', ['2011年12月5日，', '12月3日，'], '2011-12-06'],
  ['the programme of a year', ['11月22日，列入2018年市政府十件实事的工程完工，'], '2018-11-23'],
  [
    'a span of days with the hours beside them',
    [`3月3日晚八点到4日下午，${year2021}`, '3月3日，'],
    '2021-03-05',
  ],
]
for (const [what, openings, date] of inferred) {
  test(what, () => {
    const told = dated(stories(...openings))
    assert.deepEqual([told.date, told.basis], [date, 'inferred'])
  })
}

const relative: Array<[what: string, openings: string[], date: string]> = [
  [
    'yesterday, in words and figures',
    ['昨天（12月16日）下午，会议部署2010年度工作，', '12月19日起预约，'],
    '2010-12-17',
  ],
  [
    'today, and the festival of tomorrow',
    [`明天就是端午节。今天上午，${'2023年全市中考收官，'}`, '6月20日，'],
    '2023-06-21',
  ],
  ['a day alone under the title', ['（2016年9月3日）\n\n会议总结工作，8月30日到城东新区，'], '2016-09-04'],
]
for (const [what, openings, date] of relative)
  test(`a day that the page itself explains: ${what}`, () => {
    assert.equal(dated(stories(...openings)).date, date)
  })

const datesNothing = [
  '明确自2027年1月1日起取消补贴政策，',
  '执行至2027年，',
  '全市运动员备战2027年比赛，',
  '印发《2026—2030年工作规划》，',
  '2027届毕业生招聘会报名，',
  '二九一六年',
]
for (const words of datesNothing)
  test(`a year that dates nothing: ${words}`, () => {
    assert.equal(dated(stories(`7月3日，${words}`, '7月3日，')).date, 'none')
  })

test('one sign for the day is doubted, two articles are not', () => {
  const year = '会议传达党的十九届五中全会精神，回顾2020年建成的项目，'
  assert.equal(dated(stories(`3月4日上午，${year}`)).severity, 'warning')
  assert.equal(dated(stories(`3月4日上午，${year}`, '3月4日，')).severity, 'info')
})

test('days of notices and programmes do not make a printed date doubtful', () => {
  const head = '滨江日报\n\n2021年3月5日 星期五\n\n'
  const notice =
    '停电公告\n\n因线路检修，以下线路停电：3月8日8时，城东线；3月9日8时，城西线。给您带来不便，敬请谅解。\n\n滨江市供电公司\n2021年3月4日\n'
  const plan = '市图书馆推出2022年阅读计划，读者可于2022年元旦前预约。'
  const told = dated(`${head}${stories('3月4日上午，')}\n${plan}\n\n${notice}`)
  assert.deepEqual(told, { date: '2021-03-05', basis: 'masthead', severity: undefined })
})

test('later years make a printed date doubtful that no weekday confirms', () => {
  const present = stories('会议传达2022年政府工作会议精神，', '2022年第一季度，')
  assert.equal(dated(`滨江日报\n\n2012年3月5日\n\n${present}`).severity, 'warning')
  assert.equal(dated(`滨江日报\n\n2022年3月5日\n\n${present}`).severity, undefined)
})

test('evidence is quoted with its line', () => {
  const { date } = parseClipping(stories(`3月4日，${year2021}`))
  assert.deepEqual(date?.evidence.clues[0], { quote: '3月4日', says: '报道的最近一天', line: 3 })
})

test('a weekday speaks for a day before 1970 too', () => {
  const { date } = parseClipping(
    stories('5月15日（星期五）上午，会议通报1963年全市统计公报，', '5月15日，部署1964年工作，'),
  )
  assert.equal(date?.value, '1964-05-16')
  assert.ok(date?.evidence.clues.some(({ says }) => says === '星期与日期相合'))
})

test('where two years fit nearly as well, the guess is a warning', () => {
  assert.equal(dated(stories('3月4日，会议部署新冠肺炎疫情防控工作，')).severity, 'warning')
})

test('without a year, or without a day, there is no date, and that is said', () => {
  const none = { date: 'none', basis: undefined, severity: 'warning' }
  assert.deepEqual(dated(stories('7月13日上午，')), none)
  assert.deepEqual(dated(stories('2020年以来，')), none)
})

test('the file name dates a page that does not tell its date', () => {
  for (const file of [
    '2020-07-14.txt',
    'bjrb_20200714_01.txt',
    '滨江日报2020年7月14日.txt',
    '2020/2020.7.14/a.txt',
  ]) {
    assert.deepEqual(
      dated(stories('日前，'), file),
      { date: '2020-07-14', basis: 'file-name', severity: 'info' },
      file,
    )
  }
})

test('a file name that agrees with the text makes it sure', () => {
  assert.deepEqual(dated(stories('7月13日上午，'), '20200714.txt').date, '2020-07-14')
})

test('a file name that the text contradicts is doubted', () => {
  const told = dated(stories('7月23日上午，', '7月23日，', '22日，'), '2020-07-14.txt')
  assert.deepEqual(told, { date: '2020-07-14', basis: 'file-name', severity: 'warning' })
})
