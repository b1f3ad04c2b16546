/**
 * What the masthead says of its issue: `2022年9月5日 星期一 农历壬寅年八月初十 第18283号 今日八版`.
 *
 * The paper's own expressions come first, then what all Chinese newspapers share. The date goes to
 * `data.printedDate`, the rest to `data.masthead`.
 */
import type { Plugin } from 'unified'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Profile } from '#model/content/profile.ts'
import type { PageTree } from '#model/reading/tree.ts'
import type { Masthead } from '#model/record/masthead.ts'
import { chineseNumber, numberCharacters } from '../text/chinese-number.ts'
import {
  findInLines,
  linesWithDate,
  linesWithRole,
  type PrintedLine,
  type PrintedMatch,
} from './masthead-lines.ts'
import { printedDateIn } from './printed-date.ts'

const digits = `[${numberCharacters}]+`

/** What mastheads share, one fact an expression; of two for one fact the first that matches counts. */
const general = [
  new RegExp(`总\\s*第\\s*(?<number>${digits})\\s*[号期]`, 'u'),
  new RegExp(`第\\s*(?<number>${digits})\\s*[号期]`, 'u'),
  /(?<weekday>星期[一二三四五六日天])/u,
  /(?<lunarDate>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\s*闰?[正一二三四五六七八九十冬腊]{1,2}月[大小]?\s*[初十廿卅三二][一二三四五六七八九十]?)/u,
  /[农夏]历\s*(?<lunarDate>闰?[正一二三四五六七八九十冬腊]{1,2}月[大小]?\s*[初十廿卅三二][一二三四五六七八九十]?)/u,
  new RegExp(`(?:今日|本期|本报今日|今天)\\s*共?\\s*(?<pageCount>${digits})\\s*(?:大|个)?版`, 'u'),
  new RegExp(`共\\s*(?<pageCount>${digits})\\s*版`, 'u'),
  /CN\s*(?<cn>\d{2}\s*[-－—–]\s*\d{4})/u,
  /(?:^|\s)(?<publisher>(?:[\p{Script=Han}·]{2,16})社)\s*(?:编辑)?出版/u,
  /(?:官方)?(?:网站|网址|官网)\s*[:：]\s*(?<website>[^\s，,]+)/u,
  /(?<website>(?:https?:\/\/|www\.)[\w./-]+)/u,
]

const sponsors = /(?<sponsor>[\p{Script=Han}·]{3,24}?)\s*(?:主管[、/]?主办|主管|主办)(?!单位)/gu
const labelledSponsors = /(?:主管|主办)(?:单位)?\s*[:：]\s*(?<sponsor>[\p{Script=Han}·]{3,24})/gu
const hotlines =
  /(?<hotlineLabel>[\p{Script=Han}]{1,6}(?:热线|电话|专线))\s*[:：]?\s*(?<hotlineNumber>\d[\d－—–-]{4,}(?:\s*[、/，,]\s*\d[\d-]{4,})*)/gu

type Facts = Omit<Masthead, 'sponsors' | 'hotlines'>
type Groups = PrintedMatch['groups']

const removePattern = (text: string | undefined, pattern: RegExp): string | undefined =>
  text?.replace(pattern, '') || undefined

/** Facts of one match; what it does not say is left out. */
function factsOf(groups: Groups): Facts {
  const cn = removePattern(groups.cn, /\s|^CN/gu)
  const facts = {
    number: chineseNumber(groups.number ?? ''),
    weekday: groups.weekday,
    lunarDate: removePattern(groups.lunarDate, /\s/gu),
    pageCount: chineseNumber(groups.pageCount ?? ''),
    cn: cn && `CN ${cn.replace(/[－—–]/u, '-')}`,
    publisher: groups.publisher,
    website: groups.website?.trim(),
  }
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value))
}

const profileExpressions = ({ profiles }: Knowledge, slug: string | undefined): RegExp[] =>
  profiles
    .filter((profile: Profile) => profile.slug === slug)
    .flatMap(({ masthead }) => masthead.map((source) => new RegExp(source, 'gmu')))

function hotlinesIn(found: readonly Groups[]): NonNullable<Masthead['hotlines']> {
  const pairs = found.flatMap(({ hotlineLabel: label, hotlineNumber: number }) =>
    label && number ? [{ label, number }] : [],
  )
  return Array.from(new Map(pairs.map((pair) => [pair.label + pair.number, pair])).values())
}

const sponsorsIn = (found: readonly Groups[]): string[] =>
  Array.from(new Set(found.flatMap(({ sponsor }) => (sponsor ? [sponsor] : []))))

/**
 * The facts that the lines of a masthead print.
 *
 * @param own the paper's own expressions, which come before the general ones
 */
export function mastheadOf(lines: readonly PrintedLine[], own: readonly RegExp[] = []): Masthead | undefined {
  const find = (patterns: readonly RegExp[]): Groups[] =>
    patterns.flatMap((pattern) => findInLines(lines, pattern)).map(({ groups }) => groups)
  const ownFound = find(own)
  const facts = [...find(general).reverse(), ...ownFound.toReversed()].map(factsOf)
  const lists = [...ownFound, ...find([sponsors, labelledSponsors, hotlines])]
  const [names, numbers] = [sponsorsIn(lists), hotlinesIn(lists)]
  const masthead: Masthead = {
    ...Object.assign({}, ...facts),
    ...(names.length > 0 ? { sponsors: names } : {}),
    ...(numbers.length > 0 ? { hotlines: numbers } : {}),
  }
  return Object.keys(masthead).length > 0 ? masthead : undefined
}

/** Unified plugin: writes `data.masthead` and `data.printedDate`; the paper must have been named before. */
export const readMasthead: Plugin<[Knowledge], PageTree> = (knowledge) => (tree) => {
  const lines = linesWithRole(tree, 'masthead')
  const masthead = mastheadOf(lines, profileExpressions(knowledge, tree.data?.publication?.slug))
  const printedDate =
    printedDateIn(lines) ??
    printedDateIn(linesWithRole(tree, 'furniture')) ??
    printedDateIn(linesWithDate(tree))
  tree.data = { ...tree.data, ...(masthead ? { masthead } : {}), ...(printedDate ? { printedDate } : {}) }
}
