/**
 * One article to read: title block, text with line numbers of the raw text in the margin, captions, how to cite it, the
 * way onwards.
 *
 * 朱健在石鼓区调研…时强调 / 不惧困难 勇于担当 at `/hyrb/2020/07/14/01-35/`.
 */

import type { More } from '#catalog/indexes/more-of.ts'
import { articlePath } from '#model/addresses/address.ts'
import { clip } from '#model/clip.ts'
import type { Parsed } from '#model/reading/parsed.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { alongside } from '../article/alongside.tsx'
import { articleById } from '../article/article-by-id.ts'
import { articleTools } from '../article/article-tools.tsx'
import { articleTurns } from '../article/article-turns.tsx'
import { captionsOf } from '../article/captions.tsx'
import { correctionsOf } from '../article/corrections.tsx'
import { moreReading } from '../article/more-reading.tsx'
import { partMarks } from '../article/part-marks.tsx'
import { readingBar } from '../article/reading-bar.tsx'
import { textOfArticle } from '../article/text-of-article.tsx'
import { titleBlock } from '../article/title-block.tsx'
import { citeBlock, permalinkId } from '../cite/cite-block.tsx'
import { citedOf } from '../cite/cited.ts'
import { evidenceNotes } from '../doubts/evidence.tsx'
import { messagesOf } from '../doubts/messages.tsx'
import type { Frame, PageHead } from '../frame.ts'
import { articleTrail } from '../issue/issue-trail.ts'
import { page } from '../layout/page.tsx'
import { articleData } from '../linked-data/article-data.ts'
import type { RawTextOf } from '../raw-text-of.ts'
import { messagesAbout } from '../source/alignment/messages-about.ts'
import { chineseDate } from '../text/chinese-date.ts'

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
