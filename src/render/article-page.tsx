/**
 * One article to read: title block, text with line numbers of the raw text in the margin, captions, how to cite it, the
 * way onwards.
 *
 * 朱健在石鼓区调研…时强调 / 不惧困难 勇于担当 at `/hyrb/2020/07/14/01-35/`.
 */
import { articlePath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import { clip } from '#model/clip.ts'
import type { Issue } from '#model/issue.ts'
import { kindName } from '#model/kind-name.ts'
import type { Parsed } from '#model/parsed.ts'
import { titleOf } from '#model/title-of.ts'
import { alongside } from './alongside.tsx'
import { articleById } from './article-by-id.ts'
import { articleTools } from './article-tools.tsx'
import { articleTurns } from './article-turns.tsx'
import { captionsOf } from './captions.tsx'
import { chineseDate } from './chinese-date.ts'
import { citeBlock, permalinkId } from './cite/cite-block.tsx'
import { citedOf } from './cite/cited.ts'
import { correctionsOf } from './corrections.tsx'
import { evidenceNotes } from './evidence.tsx'
import type { Frame, PageHead } from './frame.ts'
import type { More } from './indexes/more-of.ts'
import { articleTrail } from './issue-trail.ts'
import { articleData } from './linked-data/article-data.ts'
import { messagesOf } from './messages.tsx'
import { moreReading } from './more-reading.tsx'
import { page } from './page.tsx'
import { partMarks } from './part-marks.tsx'
import type { RawTextOf } from './raw-text-of.ts'
import { readingBar } from './reading-bar.tsx'
import { messagesAbout } from './source/messages-about.ts'
import { textOfArticle } from './text-of-article.tsx'
import { titleBlock } from './title-block.tsx'

function found(issue: Issue, id: string): Article {
  const article = articleById(issue, id)
  if (!article) throw new RangeError(`No article \`${id}\` in ${issue.id}`)
  return article
}

const headOf = ({ site, assets }: Frame, issue: Issue, article: Article): PageHead => ({
  kind: 'article',
  title: `${clip(titleOf(article), 34)} · ${issue.publication.name}${issue.date ? ` ${chineseDate(issue.date.value)}` : ''}`,
  name: titleOf(article),
  description: article.body[0]?.text ?? article.captions[0]?.text ?? titleOf(article),
  path: articlePath(issue, article.id),
  things: [articleData(site, issue, article)],
  article: { day: issue.date?.value, section: article.column ?? kindName[article.kind] },
  script: assets.scripts.article,
})

/**
 * HTML of an article's page.
 *
 * @param rawText gives the decoded, unmodified text of one of the issue's files
 * @param more what else is offered to its reader
 * @throws {RangeError} when the issue has no such article
 */
export function articlePage(
  frame: Frame,
  parsed: Parsed,
  rawText: RawTextOf,
  id: string,
  more: readonly More[] = [],
): string {
  const { issue, reading } = parsed
  const { site } = frame
  const article = found(issue, id)
  const marks = partMarks(parsed, article)
  const notes = evidenceNotes(issue)
  return page(
    frame,
    headOf(frame, issue, article),
    <div class="over">
      {articleTrail(issue, article)}
      {readingBar(permalinkId)}
    </div>,
    <div class="reading">
      <article class={`article article-${article.kind}`}>
        <div class="leaf">
          {titleBlock(article, { level: 1, marks })}
          {notes.length === 0 ? null : <div class="notes">{notes}</div>}
          {textOfArticle(issue, article, { level: 2, marks })}
          {captionsOf(article.captions, marks)}
        </div>
        {correctionsOf(issue, reading, article)}
        {messagesOf(site, issue, messagesAbout(parsed, rawText, article), '本文')}
        {articleTools(site, parsed, article)}
        {citeBlock(citedOf(site.baseUrl, issue, article))}
        {articleTurns(issue, article)}
      </article>
      {alongside(issue, article)}
    </div>,
    moreReading(more),
    <p class="spoken" role="status"></p>,
  )
}
