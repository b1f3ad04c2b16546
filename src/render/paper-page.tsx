/**
 * One newspaper: what the archive holds of it, its years, its latest issues, what is missing between them.
 *
 * 滨江日报: 2020-07-14 is 第17528号, 2021-03-05 has lost its number; the gap between them is said with what is known.
 */
import type { Result } from 'hastscript'
import { publicationPath } from '#model/address.ts'
import { fromIso } from '#model/calendar-day.ts'
import type { Summary } from '#model/summary.ts'
import { chineseDate, chineseSpan } from './chinese-date.ts'
import type { Frame, Imprint } from './frame.ts'
import type { PaperHoldings } from './holdings.ts'
import { issueList } from './issue-list.tsx'
import { jumpForm } from './jump-form.tsx'
import { newspaperData } from './linked-data/newspaper-data.ts'
import { page } from './page.tsx'
import { yearTiles } from './year-tiles.tsx'

const latestShown = 30

/** What the numbers of the first and the last numbered issue say of all that was printed between them. */
function numbersOf(dated: Summary[]): Result | null {
  const numbered = dated.filter(({ number }) => number !== undefined)
  const first = numbered[0]
  const last = numbered.at(-1)
  if (!first?.date || !last?.date || first === last) return null
  const held = dated.indexOf(last) - dated.indexOf(first)
  const days = fromIso(last.date.value) - fromIso(first.date.value)
  const printed = (last.number ?? 0) - (first.number ?? 0)
  return (
    <p class="numbers">
      {`${chineseDate(first.date.value)}为第${first.number}号，${chineseDate(last.date.value)}为第${last.number}号：`}
      {`其后${days}天里出版${printed}期，本档案收有${held}期。`}
    </p>
  )
}

const plate = ({ name, dated, articles, undated }: PaperHoldings, { publisher, cn }: Imprint): Result => (
  <header class="nameplate">
    <h1>
      <span class="nameplate-name">{name}</span>
    </h1>
    <ul class="folio">
      {dated[0]?.date && dated.at(-1)?.date ? (
        <li>{chineseSpan(dated[0].date.value, dated.at(-1)?.date?.value ?? '')}</li>
      ) : null}
      <li>{`${dated.length + undated.length}期`}</li>
      <li>{`${articles}篇`}</li>
      {publisher === undefined ? null : <li>{`${publisher}出版`}</li>}
      {cn === undefined ? null : <li>{cn}</li>}
    </ul>
  </header>
)

/** HTML of a paper's page. */
export function paperPage(frame: Frame, paper: PaperHoldings): string {
  const { slug, name, dated, undated } = paper
  const imprint: Imprint = frame.papers.find((each) => each.slug === slug) ?? {}
  return page(
    frame,
    {
      kind: 'paper',
      title: name,
      description: `${name}：${dated.length + undated.length}期，按年月日查阅。`,
      path: publicationPath(slug),
      things: [newspaperData(frame.site, paper, imprint)],
    },
    plate(paper, imprint),
    <section class="paper-section">
      <h2>年份</h2>
      {jumpForm(frame, slug)}
      {yearTiles(paper)}
      {numbersOf(dated)}
    </section>,
    <section class="recent">
      <h2>{dated.length > latestShown ? `最近${latestShown}期` : '各期'}</h2>
      {issueList(dated.toReversed().slice(0, latestShown))}
    </section>,
    undated.length === 0 ? null : (
      <section class="recent" id="undated">
        <h2>日期待考</h2>
        <p class="numbers">以下各期没有印出的日期，文字里的线索也不足以定出是哪一天，按原文的文件名排列。</p>
        {issueList(undated)}
      </section>
    ),
  )
}
