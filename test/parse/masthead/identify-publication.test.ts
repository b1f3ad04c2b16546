import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slugOf } from '../../../src/parse/masthead/identify-publication.ts'
import { parseClipping } from '../../parse-clipping.ts'
import { sampleKnowledge, sampleProfile } from '../../sample-newspaper.ts'

const story = (lead: string): string =>
  `市政府召开常务会议研究防汛工作\n\n${lead}（记者 王小明）7月13日上午，市政府召开常务会议，研究部署全市防汛工作。会议强调，要压实各级责任，加强巡查值守，确保水库、堤防安全度汛。\n`

function paperOf(text: string, file?: string): string {
  const { slug, name, evidence } = parseClipping(text, file).publication
  return `${slug} ${name} ${evidence.basis} ${evidence.clues.map(({ quote }) => quote).join('|')}`
}

test('the name in the masthead, whole or beside the date', () => {
  assert.equal(
    paperOf(`滨江日报\n\n2020年7月14日 星期二\n\n${story('本报讯')}`),
    'bjrb 滨江日报 masthead 滨江日报',
  )
  assert.equal(
    paperOf(`2020年7月14日 星期二 国内统一连续出版物号 CN 43-9999\n\n${story('本报讯')}`),
    'bjrb 滨江日报 masthead 2020年7月14日 星期二 国内统一连续出版物号 CN 43-9999',
  )
})

test('its own leads name a paper that no masthead does, also one without a profile', () => {
  assert.equal(paperOf(story('滨江日报讯')), 'bjrb 滨江日报 text 滨江日报讯')
  assert.equal(paperOf(story('临江晚报讯')), 'linjiangwanbao 临江晚报 text 临江晚报讯')
})

test('a paper without a profile is named by its masthead', () => {
  assert.equal(
    paperOf(`临江日报\n\n2020年7月14日 星期二\n\n${story('本报讯')}`),
    'linjiangribao 临江日报 masthead 临江日报',
  )
})

const mastheads: Array<[name: string, below: string]> = [
  ['云潭报', '中共云潭县委主办 云潭报社出版 湘新出准字（02）第118号\n\n2003年4月30日 星期三'],
  ['江北交通报', '2011年12月6日 星期二 第4210期'],
  ['理工大学报', '（第一六四期）本期共四版\n\n2011年4月15日 星期五'],
  ['江南机车报', '第九〇三期　一九八六年七月一日　星期二'],
  ['临南新闻', '2023年3月9日 星期四 总第1022期'],
]
for (const [name, below] of mastheads) {
  test(`a name at the top of the page, over a line of its masthead: ${name}`, () => {
    assert.match(paperOf(`${name}\n\n${below}\n\n${story('本报讯')}`), new RegExp(` ${name} masthead `, 'u'))
  })
}

for (const name of ['云\n\n州\n日报', '云州\n日报'])
  test(`a name in pieces: ${name.replaceAll(/\n+/gu, ' / ')}`, () => {
    const page = `${name}\n\nYUNZHOU DAILY\n\n2016年8月9日\n星期二\n\n${story('本报讯')}`
    assert.equal(paperOf(page), 'yunzhouribao 云州日报 masthead 云州日报')
  })

for (const [line, expected] of [
  ['滨 湖 日 报 2016年8月9日 星期二', '滨湖日报'],
  ['《滨湖日报》 2016年8月9日 星期二 第三版', '滨湖日报'],
  ['滨湖日报·教育周刊 2016年8月9日 星期二 B1', '滨湖日报'],
  ['滨湖铁道 2016年8月9日 星期二 总第423期', '滨湖铁道'],
  ['要闻 2016年8月9日 星期二 总第423期', '滨江日报'],
] as const)
  test(`${line} names ${expected}`, () => {
    const { name } = parseClipping(`${line}\n\n${story('本报讯')}`).publication
    assert.equal(name, expected)
  })

const heads: Array<[head: string, name: string, date: string]> = [
  ['今日云潭\n\n2021年4月9日 星期五 第12期', '今日云潭', '2021-04-09'],
  ['今 日 云 潭\n中共云潭县委宣传部主办\n2021 年 4 月 9 日 星 期 五', '今日云潭', '2021-04-09'],
  ['今\n日\n云\n潭\n2021年4月9日 星期五 第12期', '今日云潭', '2021-04-09'],
  ['东\n岭\n青\n年\n报\n\n2011年4月\n19\n星期二', '东岭青年报', '2011-04-19'],
  ['枫 晚\n时 报\n2013年10月11日\n星期五', '枫晚时报', '2013-10-11'],
  ['石城\n矿工\n报\n一九八六年七月一日 星期二', '石城矿工报', '1986-07-01'],
  ['石城建设\n报\n１９９６年３月１２日　星期二', '石城建设报', '1996-03-12'],
  ['中共青阳县委机关报\n青阳报社出版\n2003年4月30日 星期三', '青阳报', '2003-04-30'],
  ['青阳晚报\n农历癸未年三月廿九　第118期\n2003年4月30日', '青阳晚报', '2003-04-30'],
  ['岭南周末\n逢星期四出版\n2013年10月10日\n第41期', '岭南周末', '2013-10-10'],
  ['2013年10月10日星期四出版\n岭南消费导报\n总第41期', '岭南消费导报', '2013-10-10'],
  ['秦川油田\n秦川油田分公司党委主办\n2021年4月9日 星期五\n第1288期', '秦川油田', '2021-04-09'],
  ['10 健康周刊　东岭都市报\n2018年11月14日', '东岭都市报', '2018-11-14'],
  ['2019年5月15日\n3\n东岭医药大学报　　副刊·杏林', '东岭医药大学报', '2019-05-15'],
  ['《赤水晚报》 2008-05-12 A3 社会', '赤水晚报', '2008-05-12'],
  ['青阳晚报\nFriday, April 9, 2021\n总第8888期', '青阳晚报', '2021-04-09'],
]
for (const [head, name, date] of heads)
  test(`printed: ${head.replaceAll(/\n+/gu, ' / ')}`, () => {
    const { publication, date: printed } = parseClipping(
      `${head}\n\n${story('本报讯').replace('7月13日上午，', '')}`,
    )
    assert.deepEqual(
      [publication.name, publication.evidence.basis, printed?.value, printed?.evidence.basis],
      [name, 'masthead', date, 'masthead'],
    )
  })

const sections = [
  'A04版 乡村周刊 2021年4月9日 星期五',
  'B2　县域新闻\n2021年4月9日 星期五 责编 王五',
  '今日关注 2021年4月9日 星期五 B2',
  '今日看点\n2021年4月9日 星期五',
  '中共滨江市委机关报\n今日八版\n2021年4月9日 星期五',
]
for (const head of sections)
  test(`no name: ${head.replaceAll('\n', ' / ')}`, () => {
    assert.equal(parseClipping(`${head}\n\n${story('滨江日报讯')}`).publication.name, '滨江日报')
    assert.equal(parseClipping(`${head}\n\n${story('本报讯')}`).publication.evidence.basis, 'assumed')
  })

for (const [line, name] of [
  ['来稿请寄：袁州市袁江路68号袁州日报社副刊部', '袁州日报'],
  ['来信来稿请寄《枫晚时报》编辑部，注明“来信”字样', '枫晚时报'],
] as const)
  test(`the office that readers write to names the paper: ${line}`, () => {
    assert.equal(parseClipping(`${story('本报讯')}\n\n${line}\n`).publication.name, name)
  })

test('a page line names its paper, the house that prints it names it too', () => {
  assert.match(
    paperOf(`临江日报 B03 要闻 2013年10月19日 星期六 编辑：宁馥芬\n\n${story('本报讯')}`),
    / 临江日报 masthead /u,
  )
  assert.match(
    paperOf(`临江日报社出版\n\n2022年6月10日 星期五\n\n${story('本报讯')}`),
    / 临江日报 masthead /u,
  )
})

test('a paper of any name opens its own dispatches', () => {
  assert.equal(paperOf(story('岭南科技报讯')), 'lingnankejibao 岭南科技报 text 岭南科技报讯')
})

test('a wire is no paper, and 本报 says nothing: the default is assumed', () => {
  assert.equal(paperOf(story('本报讯')), 'bjrb 滨江日报 assumed 本报讯')
  assert.equal(paperOf(story('新华社北京7月13日电')), 'bjrb 滨江日报 assumed ')
})

test('the name of the file or folder', () => {
  assert.equal(paperOf(story('本报讯'), 'bjrb/2020-07-14.txt'), 'bjrb 滨江日报 file-name bjrb')
  assert.equal(paperOf(story('本报讯'), '滨江日报20200714.txt'), 'bjrb 滨江日报 file-name 滨江日报')
})

test('a name in a profile is a name, whatever characters it has', () => {
  const profiles = [
    { ...sampleProfile, slug: 'cxxb', name: '晨星(新报' },
    { ...sampleProfile, name: '滨.日报' },
  ]
  const { publication } = parseClipping(story('本报讯'), '晨星(新报/滨江日报.txt', {
    ...sampleKnowledge,
    profiles,
  })
  assert.deepEqual([publication.name, publication.evidence.basis], ['晨星(新报', 'file-name'])
})

test('a paper without a profile goes by the sound of its name', () => {
  assert.equal(slugOf('滨江日报', [sampleProfile]), 'bjrb')
  assert.equal(slugOf('北京日报', [sampleProfile]), 'beijingribao')
  assert.equal(slugOf('绿洲 Daily', [sampleProfile]), 'lvzhoudaily')
  assert.equal(slugOf('21世纪报', [sampleProfile]), 'shijibao')
  assert.equal(slugOf('数据', [{ ...sampleProfile, slug: 'shuju' }]), 'unknown')
})
