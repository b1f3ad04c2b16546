/**
 * The home page: name and size of the archive, date search, the latest issue, a timeline, the issues before the latest.
 *
 * 滨江报纸档案: `2020年7月14日至2023年7月26日 2种报纸 5期`; the latest issue is that of 26 July 2023.
 */
import type { Result } from 'hastscript'
import type { PaperHoldings } from '#catalog/holdings.ts'
import { dateLookupPath, onThisDayPath } from '#model/addresses/address.ts'
import type { Issue } from '#model/record/issue.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { dateForm } from '../calendar/date-form.tsx'
import { timeline } from '../calendar/timeline.tsx'
import type { Frame } from '../frame.ts'
import { issueList } from '../issue/issue-list.tsx'
import { page } from '../layout/page.tsx'
import { searchForm } from '../layout/search-form.tsx'
import { webSiteData } from '../linked-data/web-site-data.ts'
import { formatNumber } from '../text/format-number.ts'
import { daySpan } from '../text/time-span.tsx'
import { latestIssue } from './latest-issue.tsx'

/** Issues listed below the latest one; the calendars link to all. */
const maxRecentIssues = 24

function spanOf(dated: IssueSummary[]): Result | null {
  const first = dated[0]?.date?.value
  const last = dated.at(-1)?.date?.value
  return first === undefined || last === undefined ? null : <li>{daySpan(first, last)}</li>
}

function archiveNameplate(frame: Frame, summaries: IssueSummary[], dated: IssueSummary[]): Result {
  const articles = summaries.reduce((sum, issue) => sum + issue.articles.length, 0)
  const characters = summaries.reduce((sum, issue) => sum + issue.characters, 0)
  return (
    <header class="nameplate archive-nameplate">
      <h1>
        <span class="nameplate-name">{frame.site.title}</span>
      </h1>
      <p class="archive-description">{frame.site.description}</p>
      <ul class="folio">
        {spanOf(dated)}
        <li>{`${frame.papers.length}种报纸`}</li>
        <li>{`${formatNumber(summaries.length)}期`}</li>
        <li>{`${formatNumber(articles)}篇`}</li>
        <li>{`${formatNumber(characters)}字`}</li>
      </ul>
      {searchForm('home-search')}
    </header>
  )
}

/** The date form, and links to the years and months and to 历史上的今天. */
const dateLinks = (frame: Frame): Result => (
  <div class="date-links">
    {dateForm(frame)}
    <a href={dateLookupPath}>按年月查找</a>
    <a href={onThisDayPath()}>历史上的今天</a>
  </div>
)

/**
 * Renders the home page.
 *
 * @param summaries all issues, oldest first, undated issues before all others
 * @param latest record of the last of them; absent for an empty archive
 */
export function homePage(
  frame: Frame,
  summaries: IssueSummary[],
  papers: PaperHoldings[],
  latest?: Issue,
): string {
  const dated = summaries.filter(({ date }) => date !== undefined)
  const earlier = summaries.filter(({ id }) => id !== latest?.id).toReversed()
  return page(
    frame,
    {
      kind: 'home',
      description: frame.site.description,
      path: '/',
      things: [webSiteData(frame.site)],
    },
    archiveNameplate(frame, summaries, dated),
    papers.length === 0 ? null : dateLinks(frame),
    latest ? latestIssue(latest) : <p>档案里还没有报纸。</p>,
    papers.length === 0 ? null : timeline(papers),
    earlier.length === 0 ? null : (
      <section class="recent">
        <h2>往期</h2>
        {issueList(earlier.slice(0, maxRecentIssues))}
      </section>
    ),
  )
}
