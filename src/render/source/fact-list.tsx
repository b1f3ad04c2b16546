/** What was taken from beside the text, each under its name: 电头 本报讯, 记者 李明; 期号 18283. */
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

/** A role is said once for the names that share it: `通讯员 谭明星、罗军`. */
function bylineFacts(bylines: readonly Byline[], href: string | undefined): Fact[] {
  const facts: Array<[label: string, value: string, href: string | undefined]> = []
  for (const { role = '署名', name } of bylines) {
    const last = facts.at(-1)
    if (last?.[0] === role) last[1] += `、${name}`
    else facts.push([role, name, href])
  }
  return facts
}

/** Facts with their labels, or nothing. */
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
 * Dateline and byline, as they were understood.
 *
 * @param href where the article shows its byline
 */
export const datelineBylineList = ({ dateline, bylines }: DatelineAndBylines, href?: string): Result | null =>
  factList([...(dateline ? datelineFacts(dateline) : []), ...bylineFacts(bylines, href)])
