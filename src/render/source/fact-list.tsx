/** Lists of facts that were read beside the text, as label and value: 电头 本报讯, 记者 李明; 期号 18283. */
import type { Result } from 'hastscript'
import type { Byline, Dateline } from '#model/record/article.ts'
import { chineseDate } from '../text/chinese-date.ts'
import type { DatelineAndBylines } from './alignment/block-output.ts'

type Fact = readonly [label: string, value: string, href?: string | undefined]

const datelineFacts = ({ text, agency, place, date }: Dateline): Fact[] => [
  ['电头', text],
  ...(agency === undefined || text.startsWith(agency) ? [] : [['发稿', agency] as const]),
  ...(place === undefined ? [] : [['地点', place] as const]),
  ...(date === undefined ? [] : [['日期', chineseDate(date)] as const]),
]

/** One fact for each run of names with the same role: `通讯员 谭明星、罗军`. */
function bylineFacts(bylines: readonly Byline[], href: string | undefined): Fact[] {
  const facts: Array<[label: string, value: string, href: string | undefined]> = []
  for (const { role = '署名', name } of bylines) {
    const last = facts.at(-1)
    if (last?.[0] === role) last[1] += `、${name}`
    else facts.push([role, name, href])
  }
  return facts
}

/** Shows facts as a description list; null if there are none. */
export const factList = (facts: readonly Fact[]): Result | null =>
  facts.length === 0 ? null : (
    <dl class="facts">
      {facts.map(([label, value, href]) => (
        <div>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <a href={href}>{value}</a>}</dd>
        </div>
      ))}
    </dl>
  )

/**
 * Shows a dateline and bylines as parsed: 电头 本报讯, 记者 李明.
 *
 * @param href address of the byline on the article page
 */
export const datelineBylineList = ({ dateline, bylines }: DatelineAndBylines, href?: string): Result | null =>
  factList([...(dateline ? datelineFacts(dateline) : []), ...bylineFacts(bylines, href)])
