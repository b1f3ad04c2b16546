/**
 * The page of an issue, like a printed page: nameplate, articles in rows and columns, notices and advertisements, unplaced text.
 *
 * 公告 and 广告 are at the end of their page, in boxes with these labels.
 */
import type { Child, Result } from 'hastscript'
import { articlePath, issuePath, sourcePath } from '#model/addresses/address.ts'
import { numberedAnchor } from '#model/addresses/anchor.ts'
import { isSamePage } from '#model/addresses/page-key.ts'
import type { IssueWithSource } from '#model/addresses/source-address.ts'
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

/** Links to the articles on other pages whose second half was printed on this page: `上接 全市秋粮收购启动`. */
function continuedHere(issue: Issue, { key }: PageContents): Result | null {
  const articles = articlesContinuedOn(issue, (number) => isSamePage(key, number))
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

function printedPage(issue: Issue, contents: PageContents, isOnlyPage: boolean): Result {
  const { key, items, noticesAndAds } = contents
  const level = isOnlyPage ? 2 : 3
  const rows = makeUp(items).map((row) => rowOf(issue, row, level))
  const boxes = noticesAndAds.map((article) => item(issue, article, level))
  return (
    <section class="printed-page" {...(isOnlyPage ? {} : { id: `page-${key}` })}>
      {isOnlyPage ? null : <h2 class="printed-page-name">{printedPageName(contents)}</h2>}
      {continuedHere(issue, contents)}
      {rows}
      {boxes.length === 0 ? null : <div class="notices-and-ads">{boxes}</div>}
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

/** 标题导航: links to all articles of the issue. */
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

function notesOf(site: Site, parsed: IssueWithSource): Child[] {
  const messages = messageList(site, parsed, parsed.issue.messages, '本期')
  return [...evidenceNotes(parsed), messages, headlines(parsed.issue.items)]
}

/** 版面导航: links to the printed pages of an issue; null for an issue with one page. */
const pageNavigation = (pages: readonly PageContents[]): Result | null =>
  pages.length === 1 ? null : (
    <nav class="page-navigation" aria-label="版面导航">
      <ol>
        {pages.map((contents) => (
          <li>
            <a href={`#page-${contents.key}`}>{printedPageName(contents)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )

/** Renders the page of an issue. */
export function issuePage(frame: Frame, parsed: IssueWithSource, neighbours: Neighbours): string {
  const { issue } = parsed
  const { items } = issue
  const pages = pageContentsOf(issue)
  const head = {
    kind: 'issue' as const,
    title: issueName(issue),
    description: items.map(titleOf).join('　'),
    path: issuePath(issue),
    things: [wholeIssueData(frame.site, issue)],
  }
  return page(
    frame,
    head,
    nameplate(issue),
    issueNavigation(issue, neighbours),
    pageNavigation(pages),
    <div class="notes">{notesOf(frame.site, parsed).flat()}</div>,
    ...pages.map((contents) => printedPage(issue, contents, pages.length === 1)),
    unplaced(issue),
  )
}
