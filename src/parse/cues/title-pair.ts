/**
 * Two unmarked title lines: kicker and headline, or headline and subhead? What names the event against what says the point.
 *
 * `因地制宜发展和壮大村集体经济` / `廖健深入石鼓区调研` is headline and subhead;
 * `周学文来衡调研指导抗旱减灾工作` / `全力做好抗旱减灾工作 确保粮食稳产保收` is kicker and headline. The text repeats what
 * happened, the headline's words, rather than a mood (`从正午等到黄昏`) or a detail (`三百多个榫头未用一颗铁钉`).
 */
import { beginsLikeName } from '../bylines/surnames.ts'
import type { LineView, PageView } from '../page-view.ts'
import { shareOfPairs } from '../pairs.ts'
import { type Cue, type Evidence, seen } from './cue.ts'

const area = '省|市|县|区|镇|乡|村|州|旗|盟'
const provinces =
  '北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|我国|全国|全省|全市|全县|中国'
/** A place or a time that sets the scene. */
const placeStart = new RegExp(
  `^(?:[一二三四五六七八九十\\d]{1,3}月|前[一二三四五六七八九十]+月|今年|去年|截至|${provinces}|\\p{Script=Han}{1,5}(?:${area})(?!场))`,
  'u',
)
const deed =
  /(?:调研|走访|慰问|座谈|主持|召开|出席|会见|深入|赴|检查|督导|考察|参加|看望|现场办公|宣讲|指导)/u
const aim =
  /^(?:打造|推动|推进|加快|坚持|坚决|坚定|当好|做好|做优|做强|全力|奋力|努力|争当|争做|争创|因地制宜|发挥|切实|强化|加强|提升|珍惜|不惧|以|让|把|为|用|从|在|立足|聚焦|扎实|抓好|持续|深化|统筹|凝聚|守护|擦亮|织密|筑牢|激活|扛牢)/u
const figures =
  /(?:^|\D)\d[\d.,]*\s?(?:%|％|万|亿|余|多)?(?:人次|家|部|个|名|项|元|吨|亩|户|人|条|所|公里|次|例)|[一二三四五六七八九十]+成|[一二三四五六七八九十百千]+[万亿]|^(?:一批|多家|多地|数百|近百|逾)/u

/** Who acts in an official kicker: an organ, a meeting, a whole city. */
const organ =
  /^(?:全[国省市县区]|.{0,12}(?:部门|部|委|局|厅|院|会|办|处|政府|系统|集团|公司|大学|学院|法院|银行))|(?:会议?|仪式|大会)(?:在.{1,8})?(?:召开|举行|闭幕|开幕)/u
/** A counted subject, `三十二名驾驶员……`, tells no detail. */
const counted =
  /^“?[一二两三四五六七八九十百千万数多几]+(?:成|毛|块|元|名|位|个|辆|盏|间|头|条|户|只|座|家|口|封|张)/u

interface Look {
  person: boolean
  place: boolean
  organ: boolean
  aim: boolean
  figures: boolean
  length: number
  /** Share of its pairs of characters that the first words of the text repeat, from 0 to 1. */
  echo: number
}

const lookOf = ({ text }: LineView, below: string): Look => ({
  person: beginsLikeName(text) && deed.test(text.slice(2, 14)) && !aim.test(text),
  place: placeStart.test(text) && !aim.test(text),
  aim: aim.test(text) || /^[“「]/u.test(text),
  organ: organ.test(text),
  figures: figures.test(text) && !counted.test(text),
  echo: shareOfPairs(text, below),
  length: text.length,
})

const isTitleLike = (line: LineView | undefined): line is LineView =>
  line !== undefined &&
  line.text.length <= 60 &&
  !/[。；，、,：:]$|—$/u.test(line.text) &&
  !/讯[（(\s]/u.test(line.head)

/** What speaks for the first line as the headline (above zero) or for the second, given how both look. */
const signs: Array<[odds: number, holds: (first: Look, second: Look) => boolean]> = [
  [2, (first, second) => second.person && !first.person],
  [-2, (first, second) => first.person && (second.aim || !second.person)],
  [1.3, (first, second) => second.figures && !first.figures],
  [-0.8, (first, second) => first.figures && !second.figures],
  [1.6, (first, second) => first.aim && second.place && first.length >= 9],
  [-1.5, (first, second) => first.place && second.aim],
  [-1.5, (first, second) => first.length <= 8 && second.length > first.length],
  [-1.2, (first, second) => !first.aim && first.echo < 0.12 && second.echo > first.echo + 0.08],
  [1.5, (first, second) => first.echo >= 0.2 && second.echo <= 0.12 && !first.organ && !first.place],
]

/** Above zero where the first of two lines is the headline, below where the second is; about a logarithm of odds. */
const firstIsHeadline = (first: Look, second: Look): number =>
  signs.reduce((sum, [odds, holds]) => sum + (holds(first, second) ? odds : 0), 0)

/** The first words of the text under a title, its dateline and byline aside. */
function textBelow(line: LineView, page: PageView): string {
  const text = page.lines.slice(line.index + 1, line.index + 5).find((each) => each.text.length > 40)
  return text ? text.head.slice(text.opening.length).slice(0, 120) : ''
}

const known = new WeakMap<LineView, number>()

/** The odds of two lines, of which each asks once. */
function oddsOf(first: LineView, second: LineView, page: PageView): number {
  const below = known.has(first) ? '' : textBelow(second, page)
  const odds = known.get(first) ?? firstIsHeadline(lookOf(first, below), lookOf(second, below))
  known.set(first, odds)
  return odds
}

function asFirst(line: LineView, page: PageView): Evidence[] {
  const next = page.lines[line.index + 1]
  if (!isTitleLike(next) || next.depth !== line.depth) return []
  const odds = oddsOf(line, next, page)
  return seen(`下接「${next.text.slice(0, 12)}」`, { headline: odds / 2, kicker: -odds / 2 })
}

function asSecond(line: LineView, page: PageView): Evidence[] {
  const previous = page.lines[line.index - 1]
  if (!isTitleLike(previous) || previous.depth !== line.depth) return []
  const odds = oddsOf(previous, line, page)
  return seen(`上接「${previous.text.slice(0, 12)}」`, { subhead: odds / 2, headline: -odds / 2 })
}

export const titlePair: Cue = {
  name: 'title-pair',
  look(line, page: PageView) {
    if (!isTitleLike(line)) return []
    return [...asFirst(line, page), ...asSecond(line, page)]
  },
}
