/**
 * The index of the paper (导读): a heading and under it what stands on which page.
 *
 * `■导读` / `老街里的新夜市 A3` / `十二岁少年横渡东湖 >>>A5`; `要目` / `旧书摊 …… 8版`.
 */
import { jumpWords } from '../../../pages/jumps.ts'
import type { LineView, PageView } from '../../page-view.ts'

const heading =
  /^[■□●◆◇▲★\s【[]*(?:今日|今天|头[条版]|要闻|内容|本期|本报|本版|新闻|版面|精彩|一周)?(?:导\s?读|导航|看点|要目|提要|速览|索引|导览|重点)[\s】\]：:]*$/u
const page =
  '(?:第?\\s?(?:[A-DTM]?\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[-—、][A-D]?\\d{1,2})?\\s?版|[A-DTM]\\d{1,2})'
const atEnd = new RegExp(
  `\\S[\\s\\u3000…·]+\\d{1,2}$|(?:[>》→▶►◆…·/|｜.\\-—]|[\\s\\u3000]|[（(【\\[]|详见|刊|见)\\s?(?:详见|见|刊|转)?\\s?${page}[）)】\\]]?$`,
  'u',
)
const atStart = new RegExp(`^[■□●◆▲★·]?\\s?[（(【\\[]?${page}[）)】\\]]?[\\s\\u3000·|｜:：/]+\\S`, 'u')

/** Whether a line says on which page something stands. */
const namesPage = (text: string): boolean =>
  text.length <= 60 &&
  !jumpWords.test(text) &&
  !/。[^”）)]/u.test(text) &&
  (atEnd.test(text) || atStart.test(text))

/** So many lines may one entry of the index take. */
const entry = 4

const namesPageSoon = (line: LineView, { lines }: PageView): boolean => {
  for (let at = line.index; at < Math.min(lines.length, line.index + entry); at += 1) {
    const here = lines[at]
    if (!here || here.opening.dateline || here.text.length > 90) return false
    if (at > line.index && here.before === 'gap') return false
    if (namesPage(here.text)) return true
  }
  return false
}

const isHeading = (line: LineView | undefined, view: PageView): boolean => {
  const next = line && heading.test(line.text) ? view.lines[line.index + 1] : undefined
  return next !== undefined && namesPageSoon({ ...next, before: 'blank' }, view)
}

/** Whether a line belongs to the index: its heading, or up to twenty lines below one, each entry with its page. */
export function isTeaser(line: LineView, view: PageView): boolean {
  if (line.text.length > 90) return false
  if (isHeading(line, view)) return true
  if (!namesPageSoon(line, view)) return false
  for (let up = 1; up <= 20; up += 1) {
    const above = view.lines[line.index - up]
    if (!above || above.opening.dateline || above.text.length > 90) return false
    if (isHeading(above, view)) return true
  }
  return false
}
