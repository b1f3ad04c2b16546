/**
 * Reads the facts that the masthead prints: `2022年9月5日 星期一 农历壬寅年八月初十 第18283号 今日八版`.
 *
 * The expressions of the profile precede the general ones. The date becomes `data.printedDate`, all other facts
 * `data.masthead`.
 */
import type { Plugin } from 'unified'
import type { Knowledge } from '#model/content/knowledge.ts'
import type { Profile } from '#model/content/profile.ts'
import type { PageTree } from '#model/reading/tree.ts'
import type { Masthead } from '#model/record/masthead.ts'
import { chineseNumber, numberCharacters } from '../text/chinese-number.ts'
import { headLines } from './head-lines.ts'
import {
  findInLines,
  linesWithDate,
  linesWithRole,
  type PrintedLine,
  type PrintedMatch,
} from './masthead-lines.ts'
import { printedDateIn } from './printed-date.ts'

const digits = `[${numberCharacters}]+`

/** The number of an issue, or of the first of several in one: `17701—17707`. */
const numbers = `(?<number>${digits})(?:\\s*[—－–~～至、-]+\\s*第?${digits})?`

const lunarMonth = '闰?[正一二三四五六七八九十冬腊]{1,2}月[大小]?'
const lunarDay = '(?:初[一二三四五六七八九十]|[二三]?十[一二三四五六七八九]?|[廿卅][一二三四五六七八九]?)'

/** General expressions, one fact each; of two for the same fact the first one that matches counts. */
const generalExpressions = [
  new RegExp(`总\\s*第\\s*${numbers}\\s*[号期]`, 'u'),
  new RegExp(`第\\s*${numbers}\\s*[号期]`, 'u'),
  /(?:^|[\s\u3000])(?<edition>号\s?外)(?:$|[\s\u3000])/mu,
  /(?<weekday>星\s?期\s?[一二三四五六日天])/u,
  new RegExp(
    `(?<lunarDate>[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\\s*${lunarMonth}\\s*${lunarDay})`,
    'u',
  ),
  new RegExp(`[农夏阴旧]历\\s*(?<lunarDate>${lunarMonth}\\s*${lunarDay})`, 'u'),
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

/** The facts of one match, without undefined ones. */
function factsOf(groups: Groups): Facts {
  const cn = removePattern(groups.cn, /\s|^CN/gu)
  const facts = {
    number: chineseNumber(groups.number ?? ''),
    edition: removePattern(groups.edition, /\s/gu),
    weekday: removePattern(groups.weekday, /\s/gu),
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
 * The facts that the lines of a masthead print; undefined where there are none.
 *
 * @param profilePatterns expressions of the profile, which precede the general ones
 */
export function mastheadOf(
  lines: readonly PrintedLine[],
  profilePatterns: readonly RegExp[] = [],
): Masthead | undefined {
  const find = (patterns: readonly RegExp[]): Groups[] =>
    patterns.flatMap((pattern) => findInLines(lines, pattern)).map(({ groups }) => groups)
  const profileFacts = find(profilePatterns)
  const facts = [...find(generalExpressions).reverse(), ...profileFacts.toReversed()].map(factsOf)
  const lists = [...profileFacts, ...find([sponsors, labelledSponsors, hotlines])]
  const [names, numbers] = [sponsorsIn(lists), hotlinesIn(lists)]
  const masthead: Masthead = {
    ...Object.assign({}, ...facts),
    ...(names.length > 0 ? { sponsors: names } : {}),
    ...(numbers.length > 0 ? { hotlines: numbers } : {}),
  }
  return Object.keys(masthead).length > 0 ? masthead : undefined
}

/** Unified plugin: sets `data.masthead` and `data.printedDate`; must run after `identifyPublication`. */
export const readMasthead: Plugin<[Knowledge], PageTree> = (knowledge) => (tree) => {
  const lines = linesWithRole(tree, 'masthead')
  const masthead = mastheadOf(lines, profileExpressions(knowledge, tree.data?.publication?.slug))
  const printedDate =
    printedDateIn(lines) ??
    printedDateIn(linesWithRole(tree, 'furniture')) ??
    printedDateIn(linesWithDate(tree)) ??
    printedDateIn(headLines(tree, knowledge.lexicon).filter(({ kinds }) => kinds.has('date')))
  tree.data = { ...tree.data, ...(masthead ? { masthead } : {}), ...(printedDate ? { printedDate } : {}) }
}
