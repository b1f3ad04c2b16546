/**
 * The weather box: a heading or none, and lines of sky, wind, temperature and air, in no article.
 *
 * `本市天气` / `今天阴转多云，偏北风三级，最高气温二十六度`; a dispatch about the weather has a dateline or a headline.
 */
import { combineExpressions } from '../../../text/combine-expressions.ts'
import type { LineView, PageView } from '../../page-view.ts'

const heading =
  /^[■□●◆▲★【\s]*(?:(?:今[日天夜晚]|明[日天]|本[市县区地]|我[市县]|市区|城区|未来[一二三四五六七两\d]天|[一二三四五六七两\d]天|一周|\p{Script=Han}{2,4})?(?:天气(?:预报|快报|趋势|实况|资讯)?|气象(?:预报|信息|台)?)|空气质量(?:日报|预报|指数)?|(?:生活|气象)指数)[】：:\s]*$/u
const signs = [
  /晴|多云|(?<!光)阴(?!谋|影)|[小中大暴阵雷]雨|[小中大暴]雪|有雾|霾|雨夹雪/u,
  /风力|微风|[东南西北]风|风向|\d\s?级|[一二三四五六七八]级/u,
  /℃|°C|气温|最[高低]温度?|[\d一二三四五六七八九十]度/u,
  /AQI|相对湿度|湿度|空气质量|首要污染物|PM2\.5|PM10|紫外线|指数|降水概率/u,
]

const anySign = combineExpressions(signs)

/** How many of sky, wind, temperature and air a line tells; none where it is a dispatch or long. */
const told = (line: LineView | undefined): number =>
  !line || line.opening.dateline || line.text.length > 160 || !anySign.test(line.head)
    ? 0
    : signs.filter((sign) => sign.test(line.head)).length

/** The whole box on one line: `今日天气：白天到夜里晴间多云，偏南风三级`. */
const labelled = /^[■□●◆▲★【\s]*(?:今[日天夜晚]|明[日天]|本[市县区]|市区)?(?:天气|气象)(?:预报)?[】]?[：:]/u

const isHeading = (line: LineView | undefined, page: PageView): boolean =>
  line !== undefined && heading.test(line.text) && told(page.lines[line.index + 1]) >= 1

/** Whether a line without a heading is all weather: day or place first, then sky and temperature in a few words. */
const isTableRow = (line: LineView): boolean =>
  line.text.length <= 60 &&
  told(line) >= 2 &&
  /^(?:[今明后昨][日天夜晚]|\d{1,2}日|星期.|周.|\p{Script=Han}{2,6}[:：\s])/u.test(line.text) &&
  /℃|°C/u.test(line.text)

/** Whether a line stands in the box: its heading, or no more than eight lines of weather below it. */
export function isWeather(line: LineView, page: PageView): boolean {
  if (isHeading(line, page)) return true
  const here = told(line)
  if (here === 0) return false
  if (here > 1 && labelled.test(line.text)) return true
  for (let up = 1; up <= 8; up += 1) {
    const above = page.lines[line.index - up]
    if (isHeading(above, page)) return true
    if (told(above) === 0) break
  }
  return isTableRow(line)
}
