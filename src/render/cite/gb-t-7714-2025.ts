/**
 * GB/T 7714—2025, in force since 2026-07-01: `.` and `[ ]` are half-width, all other marks full-width (section 7).
 *
 * `新华社. 我国成功发射通信技术试验卫星[N]. 人民日报，2025-03-05（1）.` What is read on the web has `[N/OL]` and its address.
 * A day of access is asked for of web pages, data and preprints only, no longer of newspapers: so it is in the style of
 * zotero-chinese/styles, and in biblatex-gb7714-2025.
 */
import type { Citation } from './citation.ts'
import type { Cited } from './cited.ts'
import { listedNames, printedDate } from './gb-t-7714.ts'

export function gbt2025({ authors, title, subtitle, paper, date, pages, url }: Cited): Citation {
  const page = pages.length === 0 ? '' : `（${pages.join('，')}）`
  const parts = [
    ...(authors.length === 0 ? [] : [listedNames(authors, '，')]),
    `${subtitle === undefined ? title : `${title}：${subtitle}`}[N/OL]`,
    `${paper}，${printedDate(date)}${page}`,
    url,
  ]
  return { before: `${parts.join('. ')}.`, after: '' }
}
