/**
 * The years that the page names: the issue is of the latest of them, or of the year after.
 *
 * `截至2019年底` and `2020年第一季度` are evidence for 2020, `到2035年基本实现` is none.
 */
import type { Constraint, Day } from '../constraint.ts'
import type { Mention } from '../text/mention.ts'

export type YearMention = Mention & { year: number }

const plannedBefore =
  /(?:(?:到|至|于|力争|预计|将|明年|争取|确保)[^，。]{0,6}|(?:计划|规划|目标|要求)[^，。]{0,6}[，,]?)$/u
const plannedAfter =
  /^(?:到来|来临|[^，。]{0,8}(?:前|将(?!军)|远景|可持续|议程|力争|规划|目标|基本实现)|[^，。]{0,6}(?:奥|亚运|世界杯|世博|大运|全运)|年?[底末][^。]{0,16}(?:将(?!军)|基本|力争)|\d{1,2}月\d{1,2}日起(?:正式)?(?:施行|实施))/u
const closedAfter = /^(?:底|末|年底|年末|全年|以来|以前|之前|期间|时|间|一年)/u
const presentAfter =
  /^(?:度|第|是|这|上半年|下半年|春|新年|元旦|[一二三四]季度|前[一二三四]|中央|[^，。《》]{0,14}(?:会议|工作|方案|要点|计划|通知|考核|名单|实事)|[^，。《》]{0,24}(?:会|大赛|论坛|活动)(?:在|上|召开|举行|开幕|启动|举办)|[^，。]{2,14}(?:刚刚?过去|将至|在即|即将到来))/u

/** From when something holds, a span of years, a year's graduates: these are of the past or of the future, and date nothing. */
const openBefore =
  /(?:自|从|[^\d]始于|备战|迎[接战]|冲刺|面向|展望|执行[到至]|有效期[^，。]{0,6}|(?:自|从)?\d{4}年?\s?[—－～~至到-]\s?)$/u
const openAfter = /^(?:[届级]|(?:\d{1,2}月(?:\d{1,2}日)?)?(?:零时|0时)?\s?起)/u

export type YearUse = 'open' | 'planned' | 'closed' | 'present' | 'plain'

/** The uses that date an issue. */
type DatingUse = Exclude<YearUse, 'open' | 'planned'>

/** Classifies a named year by the words around it; `closed` is a year that is over: `2019年底`. */
export function classifyYearUse({ before, after, quote, place }: Mention): YearUse {
  if (/[—－~～至-]/u.test(quote) || openBefore.test(before) || openAfter.test(after)) return 'open'
  if (plannedBefore.test(before) || plannedAfter.test(after)) return 'planned'
  if (closedAfter.test(after) || /截至$/u.test(before)) return 'closed'
  if (presentAfter.test(after)) return 'present'
  if (place !== 'body' && /^\d{1,2}月\d{1,2}日/u.test(after)) return 'present'
  return 'plain'
}

/** Costs of an issue 0, 1 and 2 years after the latest year that it names. */
const distanceCosts: Record<DatingUse, readonly number[]> = {
  closed: [1, 0, 1.2],
  present: [0, 1, 1.8],
  plain: [0.1, 0.4, 1.2],
}

/** In its first months a year looks back on the one before. */
const plainInSpring: readonly number[] = [0.1, 0, 1]
const lastMonthOfSpring = 3

function distanceCost({ year, month }: Day, mention: YearMention, use: DatingUse): number {
  const distance = year - mention.year
  if (distance < 0) return 3
  if (use === 'plain' && month <= lastMonthOfSpring) return plainInSpring[distance] ?? 1.4 + 0.2 * distance
  return distanceCosts[use][distance] ?? Math.min(2.4, 1.4 + 0.2 * distance)
}

/** What a year says that is only named; such years alone confirm none. */
export const merelyNamed = '文中最近的年份'

const says: Record<DatingUse, string> = {
  closed: '已经过完的年份',
  present: '当年的年份',
  plain: merelyNamed,
}

interface ClassifiedYear {
  mention: YearMention
  use: DatingUse
}

function reportedYears(mentions: readonly YearMention[]): ClassifiedYear[] {
  return mentions.flatMap((mention) => {
    const use = classifyYearUse(mention)
    return use === 'planned' || use === 'open' ? [] : [{ mention, use }]
  })
}

/** Cost of named years later than that of the issue that are not planned. */
function futureYearCost(used: readonly ClassifiedYear[], year: number): number {
  const counts = new Map<number, number>()
  for (const { mention } of used)
    if (mention.year > year) counts.set(mention.year, (counts.get(mention.year) ?? 0) + 1)
  return Array.from(counts.values(), (count) => Math.min(2.5, 1.3 * count)).reduce(
    (sum, cost) => sum + cost,
    0,
  )
}

/** Mentions of the latest year that an issue of the given year may name. */
function latestOf(used: readonly ClassifiedYear[], year: number): ClassifiedYear[] {
  const past = used.filter(({ mention }) => mention.year <= year)
  const latest = past.reduce((most, { mention }) => Math.max(most, mention.year), 0)
  return past.filter(({ mention }) => mention.year === latest)
}

/** Returns the constraint that the issue is not earlier than the years that it names, and not much later than the latest. */
export function latestYear(mentions: readonly YearMention[]): Constraint | undefined {
  const used = reportedYears(mentions)
  if (used.length === 0) return undefined
  const distance = (latest: readonly ClassifiedYear[], day: Day): number =>
    latest.reduce((sum, { mention, use }) => sum + distanceCost(day, mention, use), 0) /
    Math.sqrt(latest.length)
  return {
    cost: (day) => {
      const latest = latestOf(used, day.year)
      return futureYearCost(used, day.year) + (latest.length > 0 ? distance(latest, day) : 3)
    },
    clues: (day) =>
      latestOf(used, day.year)
        .filter(({ mention, use }) => distanceCost(day, mention, use) < 1)
        .slice(0, 3)
        .map(({ mention, use }) => ({ quote: mention.quote, line: mention.line, says: says[use] })),
    counterEvidence: ({ year }) =>
      used
        .filter(({ mention }) => mention.year > year)
        .map(({ mention: { quote, line } }) => ({ quote, line, says: '晚于出版的年份' })),
  }
}

/** Whether a plan is due at the end of a year, which is then mostly that of the issue: `2021年底前实现全覆盖`. */
export const isDue = ({ before, after }: YearMention): boolean =>
  /^(?:年?底|年内|年末)[之以]?[前内]?/u.test(after) && !/[到至]$/u.test(before)

/** Returns the constraint that the issue is not later than a planned year, and not much earlier than one that is due. */
export function notAfterYear(mention: YearMention): Constraint {
  const due = isDue(mention) ? 0.3 : 0
  return {
    cost: ({ year }) => (year > mention.year ? 0.8 : Math.min(0.9, due * (mention.year - year))),
    clues: ({ year }) =>
      due > 0 && year === mention.year
        ? [{ quote: mention.quote, line: mention.line, says: '到期的年份' }]
        : [],
  }
}
