/**
 * An issue as a front page: nameplate, then its items made up in rows, then what was set apart, then what found no place.
 *
 * 公告 and 广告 stand at the foot, in boxes with their names on them.
 */
import type { Child, Result } from 'hastscript'
import { articlePath, issuePath, sourcePath } from '#model/addresses/address.ts'
import { numberedAnchor } from '#model/addresses/anchor.ts'
import { isSamePage } from '#model/addresses/page-key.ts'
import type { Site } from '#model/content/site.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { captionsOf } from '../article/captions.tsx'
import { articlesContinuedOn } from '../article/jumps.tsx'
import { textOfArticle } from '../article/text-of-article.tsx'
import { titleBlock } from '../article/title-block.tsx'
import type { Frame } from '../frame.ts'
import { issueNavigation, type Neighbours } from '../issue/issue-navigation.tsx'
import { makeUp, type Row } from '../issue/makeup.ts'
import { nameplate } from '../issue/nameplate.tsx'
import { type PageContents, pageContentsOf, printedPageName } from '../issue/page-contents.ts'
import { page } from '../layout/page.tsx'
import { wholeIssueData } from '../linked-data/issue-data.ts'
import { evidenceNotes } from '../messages/evidence.tsx'
import { messageList } from '../messages/message-list.tsx'
import { issueName } from '../text/issue-name.ts'

function item(issue: Issue, article: Article, level: number): Result {
  return (
    <article id={`a${article.id}`} class={`item item-${article.kind}`}>
      {titleBlock(article, { level, href: articlePath(issue, article.id) })}
      {textOfArticle(issue, article, { level: level + 1 })}
      {captionsOf(article.captions)}
    </article>
  )
}

const rowOf = (issue: Issue, row: Row, level: number): Result => (
  <div class="row">
    {row.map(({ columns, items }) => (
      <div class={`cell cell-${columns}`}>{items.map((article) => item(issue, article, level))}</div>
    ))}
  </div>
)

/** What of this page is read on another: the second halves of articles that jump here. */
function continuedHere(issue: Issue, { key }: PageContents): Result | null {
  const articles = articlesContinuedOn(issue, (named) => isSamePage(key, named))
  if (issue.pages.length === 1 || articles.length === 0) return null
  return (
    <ul class="continued-here">
      {articles.map((article) => (
        <li>
          上接 <a href={`#a${article.id}`}>{titleOf(article)}</a>
        </li>
      ))}
    </ul>
  )
}

function printedPage(issue: Issue, each: PageContents, alone: boolean): Result {
  const { key, items, noticesAndAds: setApart } = each
  const level = alone ? 2 : 3
  const rows = makeUp(items).map((row) => rowOf(issue, row, level))
  const apart = setApart.map((article) => item(issue, article, level))
  return (
    <section class="printed-page" {...(alone ? {} : { id: `page-${key}` })}>
      {alone ? null : <h2 class="printed-page-name">{printedPageName(each)}</h2>}
      {continuedHere(issue, each)}
      {rows}
      {apart.length === 0 ? null : <div class="notices-and-ads">{apart}</div>}
    </section>
  )
}

const unplaced = (issue: Issue): Result | null =>
  issue.unplaced.length === 0 ? null : (
    <section class="unplaced">
      <h2>未归类的文字</h2>
      <p>
        以下文字未能归入任何一篇，照录于此。
        <a href={sourcePath(issue)}>对照原文</a>
      </p>
      {issue.unplaced.map(({ text }, index) => (
        <blockquote id={numberedAnchor('unplaced-', index)}>{text}</blockquote>
      ))}
    </section>
  )

/** 标题导航: every headline of the issue, for readers who look for one. */
const headlines = (items: Article[]): Result => (
  <details class="headlines">
    <summary>{`本期标题（${items.length}）`}</summary>
    <ol>
      {items.map((article) => (
        <li>
          <a href={`#a${article.id}`}>{titleOf(article)}</a>
        </li>
      ))}
    </ol>
  </details>
)

function notesOf(site: Site, issue: Issue): Child[] {
  const doubts = messageList(site, issue, issue.messages, '本期')
  return [...evidenceNotes(issue), doubts, headlines(issue.items)]
}

/** 版面导航: the pages of an issue that has several. */
const pageNavigation = (sheets: readonly PageContents[]): Result | null =>
  sheets.length === 1 ? null : (
    <nav class="page-navigation" aria-label="版面导航">
      <ol>
        {sheets.map((each) => (
          <li>
            <a href={`#page-${each.key}`}>{printedPageName(each)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )

/** HTML of an issue's page. */
export function issuePage(frame: Frame, issue: Issue, neighbours: Neighbours): string {
  const { items } = issue
  const sheets = pageContentsOf(issue)
  const about = {
    kind: 'issue' as const,
    title: issueName(issue),
    description: items.map(titleOf).join('　'),
    path: issuePath(issue),
    things: [wholeIssueData(frame.site, issue)],
  }
  return page(
    frame,
    about,
    nameplate(issue),
    issueNavigation(issue, neighbours),
    pageNavigation(sheets),
    <div class="notes">{notesOf(frame.site, issue).flat()}</div>,
    ...sheets.map((each) => printedPage(issue, each, sheets.length === 1)),
    unplaced(issue),
  )
}
