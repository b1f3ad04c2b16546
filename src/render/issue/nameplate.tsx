/**
 * The nameplate (报头) of an issue: the paper's name, and the folio line below it.
 *
 * `2022年9月5日 星期一 农历壬寅年八月初十 第18283号 今日8版 CN 43-0004`. If the masthead is lost, weekday and lunar date are
 * computed from the date and marked 推算.
 */
import type { Result } from 'hastscript'
import { publicationPath } from '#model/addresses/address.ts'
import type { DateEvidence } from '#model/record/evidence.ts'
import type { Issue } from '#model/record/issue.ts'
import { chineseDate } from '../text/chinese-date.ts'
import { dayOf } from '../text/issue-name.ts'
import { lunarDateOf, weekdayOf } from '../text/weekday-and-lunar-date.ts'

const printed = (text: string): Result => <li>{text}</li>

const computed = (text: string): Result => (
  <li class="computed">
    {text}
    <small>推算</small>
  </li>
)

function weekday({ date, masthead }: Issue): Result | null {
  if (masthead?.weekday !== undefined) return printed(masthead.weekday)
  return date ? computed(weekdayOf(date.value)) : null
}

function lunarDate({ date, masthead }: Issue): Result | null {
  if (masthead?.lunarDate !== undefined) return printed(`农历${masthead.lunarDate}`)
  return date ? computed(`农历${lunarDateOf(date.value)}`) : null
}

/** Labels for the basis of a date that the masthead does not print. */
const basisName: Partial<Record<DateEvidence['basis'], string>> = {
  inferred: '推断',
  'file-name': '据文件名',
  editor: '编者核定',
}

function dateOf({ date }: Issue): Result {
  if (!date) return <li class="folio-date">日期待考</li>
  const basis = basisName[date.evidence.basis]
  return (
    <li class="folio-date">
      <time datetime={date.value}>{chineseDate(date.value)}</time>
      {basis === undefined ? null : <small>{basis}</small>}
    </li>
  )
}

/** The folio line: 日期, 星期, 农历, 期号, 版数, 刊号, as far as they are known. */
function folio(issue: Issue): Result {
  const { edition, number, pageCount, cn } = issue.masthead ?? {}
  return (
    <ul class="folio">
      {edition === undefined ? null : printed(edition)}
      {dateOf(issue)}
      {weekday(issue)}
      {lunarDate(issue)}
      {number === undefined ? null : printed(`第${number}号`)}
      {pageCount === undefined ? null : printed(`今日${pageCount}版`)}
      {cn === undefined ? null : printed(cn)}
    </ul>
  )
}

const ear = (side: 'left' | 'right', lines: string[]): Result | null =>
  lines.length === 0 ? null : <ul class={`ears ears-${side}`}>{lines.map(printed)}</ul>

/** The left ear (报耳): sponsors and publisher. */
const leftEar = ({ masthead }: Issue): Result | null =>
  ear('left', [
    ...(masthead?.sponsors ?? []),
    ...(masthead?.publisher === undefined ? [] : [masthead.publisher]),
  ])

/** The right ear: website and hotlines. */
const rightEar = ({ masthead }: Issue): Result | null =>
  ear('right', [
    ...(masthead?.website === undefined ? [] : [masthead.website]),
    ...(masthead?.hotlines ?? []).map(({ label, number }) => `${label} ${number}`),
  ])

/** The nameplate, with paper and date as its `h1`: `<h1>滨江日报 2022年9月5日</h1>`. */
export const nameplate = (issue: Issue): Result => (
  <header class="nameplate">
    <h1>
      <a class="nameplate-name" href={publicationPath(issue.publication.slug)}>
        {issue.publication.name}
      </a>
      <span class="visually-hidden">{dayOf(issue)}</span>
    </h1>
    {leftEar(issue)}
    {rightEar(issue)}
    {folio(issue)}
  </header>
)
