/**
 * One article to read: title block, text with line numbers of the raw text in the margin, captions, the way onwards.
 *
 * 朱健在石鼓区调研…时强调 / 不惧困难 勇于担当 at `/hyrb/2020/07/14/01-35/`.
 */
import type { Result } from 'hastscript'
import { articlePath, issuePath, publicationPath, sourceLinePath, yearPath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import type { Parsed } from '#model/parsed.ts'
import type { Reading } from '#model/reading.ts'
import { captionsOf } from './captions.tsx'
import { chineseDate, chineseDay } from './chinese-date.ts'
import { correctionsOf } from './corrections.tsx'
import { evidenceNotes } from './evidence.tsx'
import type { Frame } from './frame.ts'
import type { More } from './indexes/more-of.ts'
import { messagesOf } from './messages.tsx'
import { moreReading } from './more-reading.tsx'
import { page } from './page.tsx'
import { beginnings, linesOfBody, messagesAbout } from './places-in-source.ts'
import { sheetOf } from './sheets.ts'
import { textOfArticle } from './text-of-article.tsx'
import { titleBlock } from './title-block.tsx'
import { clip, titleOf } from './title-of.ts'

function trail(issue: Issue, article: Article): Result {
  const sheet = sheetOf(issue, article)
  const { publication, date, masthead } = issue
  const year = date?.value.slice(0, 4)
  const number = masthead?.number === undefined ? '' : ` 第${masthead.number}号`
  return (
    <nav class="trail" aria-label="所在位置">
      <ol>
        <li>
          <a href={publicationPath(publication.slug)}>{publication.name}</a>
        </li>
        {year === undefined ? null : (
          <li>
            <a href={yearPath(publication.slug, year)}>{`${year}年`}</a>
          </li>
        )}
        <li>
          <a href={issuePath(issue)}>{(date ? chineseDay(date.value) : '日期待考') + number}</a>
        </li>
        {sheet === undefined ? null : (
          <li>
            <a href={sheet.path}>{sheet.name}</a>
          </li>
        )}
      </ol>
    </nav>
  )
}

function turn(
  issue: Issue,
  article: Article | undefined,
  rel: 'prev' | 'next',
  label: string,
): Result | null {
  if (!article) return null
  return (
    <a class={`turn turn-${rel}`} rel={rel} href={articlePath(issue, article.id)}>
      <span class="turn-label">{label}</span>
      {clip(titleOf(article), 40)}
    </a>
  )
}

function onwards(issue: Issue, article: Article): Result {
  const index = issue.items.indexOf(article)
  return (
    <nav class="turns" aria-label="上下篇">
      {turn(issue, issue.items[index - 1], 'prev', '上一篇')}
      {turn(issue, issue.items[index + 1], 'next', '下一篇')}
    </nav>
  )
}

/** The other items of the same page (版): their ids begin alike. */
function onSamePage({ items }: Issue, { id }: Article): Article[] {
  const [page = ''] = id.split('-')
  return items.filter((item) => item.id.startsWith(`${page}-`))
}

/** The items of the same page beside the article, the article itself marked. */
const alongside = (issue: Issue, article: Article): Result => (
  <nav class="alongside" aria-label="同版文章">
    <h2>
      <a href={issuePath(issue)}>
        {issue.publication.name}
        {issue.date ? <time datetime={issue.date.value}>{chineseDate(issue.date.value)}</time> : null}
      </a>
    </h2>
    <ol>
      {onSamePage(issue, article).map((other) => (
        <li>
          <a href={articlePath(issue, other.id)} {...(other === article ? { 'aria-current': 'page' } : {})}>
            {titleOf(other)}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

const tools = (issue: Issue, reading: Reading, article: Article): Result => (
  <p class="tools">
    <a href={issuePath(issue)}>回到本期</a>
    {beginnings(reading, article).map((place, index) => (
      <a href={sourceLinePath(issue, place)}>
        {`${index === 0 ? '原文对照' : '转版原文'}（第${place.line}行）`}
      </a>
    ))}
  </p>
)

function found(issue: Issue, id: string): Article {
  const article = issue.items.find((item) => item.id === id)
  if (!article) throw new RangeError(`No article \`${id}\` in ${issue.id}`)
  return article
}

/**
 * HTML of an article's page.
 *
 * @param more what else is offered to its reader
 * @throws {RangeError} when the issue has no such article
 */
export function articlePage(
  frame: Frame,
  { issue, reading }: Parsed,
  id: string,
  more: readonly More[] = [],
): string {
  const article = found(issue, id)
  const lines = linesOfBody(reading, article)
  const place = (index: number) => {
    const at = lines.get(index)
    return at && { line: at.line, href: sourceLinePath(issue, at) }
  }
  const notes = evidenceNotes(issue)
  const about = {
    kind: 'article' as const,
    title: `${clip(titleOf(article), 34)} · ${issue.publication.name}${issue.date ? ` ${chineseDate(issue.date.value)}` : ''}`,
    description: article.body[0]?.text ?? article.captions[0]?.text ?? titleOf(article),
    path: articlePath(issue, article.id),
  }
  return page(
    frame,
    about,
    trail(issue, article),
    <div class="reading">
      <article class={`article article-${article.kind}`}>
        {titleBlock(article, 1)}
        {notes.length === 0 ? null : <div class="notes">{notes}</div>}
        {textOfArticle(issue, article, { level: 2, anchors: true, place })}
        {captionsOf(article.captions)}
        {correctionsOf(issue, reading, article)}
        {messagesOf(issue, messagesAbout(issue, reading, article), '本文')}
        {tools(issue, reading, article)}
        {onwards(issue, article)}
      </article>
      {alongside(issue, article)}
    </div>,
    moreReading(more),
  )
}
