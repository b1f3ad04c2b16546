/**
 * The page of a newspaper: its years, its latest issues, its undated issues, and the number of missing issues.
 *
 * 滨江日报: 2020-07-14 is 第17528号 and 2022-09-05 第18283号; with one issue between them, `按期号推算另出版753期未收`.
 */
import type { Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'
import { publicationPath } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { dateForm } from '../calendar/date-form.tsx'
import { gapsSentence } from '../calendar/paper-gaps.ts'
import { yearTiles } from '../calendar/year-tiles.tsx'
import type { Frame, Imprint } from '../frame.ts'
import { issueList } from '../issue/issue-list.tsx'
import { page } from '../layout/page.tsx'
import { newspaperData } from '../linked-data/newspaper-data.ts'
import { daySpan } from '../text/time-span.tsx'

/** Issues listed as the latest ones. */
const latestShown = 30

const gaps = (dated: readonly IssueSummary[]): Result | null => {
  const sentence = gapsSentence(dated)
  return sentence === '' ? null : <p class="section-note">{sentence}</p>
}

const paperNameplate = (
  { name, dated, articles, undated }: PaperHoldings,
  { publisher, cn }: Imprint,
): Result => (
  <header class="nameplate">
    <h1>
      <span class="nameplate-name">{name}</span>
    </h1>
    <ul class="folio">
      {dated[0]?.date && dated.at(-1)?.date ? (
        <li>{daySpan(dated[0].date.value, dated.at(-1)?.date?.value ?? '')}</li>
      ) : null}
      <li>{`${dated.length + undated.length}期`}</li>
      <li>{`${articles}篇`}</li>
      {publisher === undefined ? null : <li>{`${publisher}出版`}</li>}
      {cn === undefined ? null : <li>{cn}</li>}
    </ul>
  </header>
)

/** Renders the page of a newspaper. */
export function paperPage(frame: Frame, paper: PaperHoldings): string {
  const { slug, name, dated, undated } = paper
  const imprint: Imprint = frame.papers.find((info) => info.slug === slug) ?? {}
  return page(
    frame,
    {
      kind: 'paper',
      title: name,
      description: `${name}：${dated.length + undated.length}期，按年月日查阅。`,
      path: publicationPath(slug),
      things: [newspaperData(frame.site, paper, imprint)],
    },
    paperNameplate(paper, imprint),
    <section class="paper-section">
      <h2>年份</h2>
      {dateForm(frame, slug)}
      {yearTiles(paper)}
      {gaps(dated)}
    </section>,
    <section class="recent">
      <h2>{dated.length > latestShown ? `最近${latestShown}期` : '各期'}</h2>
      {issueList(dated.toReversed().slice(0, latestShown))}
    </section>,
    undated.length === 0 ? null : (
      <section class="recent" id="undated">
        <h2>日期待考</h2>
        <p class="section-note">
          以下各期没有印出的日期，文字里的线索也不足以定出是哪一天，按原文的文件名排列。
        </p>
        {issueList(undated)}
      </section>
    ),
  )
}
