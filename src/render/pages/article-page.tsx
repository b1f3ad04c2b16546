/**
 * The page of one article: title block, text with line numbers of the raw text in the margin, captions, messages, citations,
 * links to other articles.
 *
 * 不惧困难 勇于担当 … is at `/hyrb/2020/07/14/01-33/`.
 */

import type { RelatedArticles } from '#catalog/indexes/find-related-articles.ts'
import { articlePath } from '#model/addresses/address.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import { truncate } from '#model/truncate.ts'
import { articleById } from '../article/article-by-id.ts'
import { articleTools } from '../article/article-tools.tsx'
import { captionsOf } from '../article/captions.tsx'
import { correctionList } from '../article/corrections.tsx'
import { partMarks } from '../article/part-marks.tsx'
import { previousNextArticles } from '../article/previous-next-articles.tsx'
import { readingBar } from '../article/reading-bar.tsx'
import { relatedArticlesNav } from '../article/related-articles-nav.tsx'
import { samePageNav } from '../article/same-page-nav.tsx'
import { textOfArticle } from '../article/text-of-article.tsx'
import { titleBlock } from '../article/title-block.tsx'
import { citationDataOf } from '../cite/citation-data.ts'
import { citeBlock, permalinkId } from '../cite/cite-block.tsx'
import type { Frame, PageHead } from '../frame.ts'
import { articleBreadcrumbs } from '../issue/issue-breadcrumbs.ts'
import { page } from '../layout/page.tsx'
import { articleData } from '../linked-data/article-data.ts'
import { evidenceNotes } from '../messages/evidence.tsx'
import { messageList } from '../messages/message-list.tsx'
import type { RawTextOf } from '../raw-text-of.ts'
import { messagesAbout } from '../source/alignment/messages-about.ts'
import { chineseDate } from '../text/chinese-date.ts'

function findArticle(issue: Issue, id: string): Article {
  const article = articleById(issue, id)
  if (!article) throw new RangeError(`No article \`${id}\` in ${issue.id}`)
  return article
}

const headOf = ({ site, assets }: Frame, issue: Issue, article: Article): PageHead => ({
  kind: 'article',
  title: `${truncate(titleOf(article), 34)} · ${issue.publication.name}${issue.date ? ` ${chineseDate(issue.date.value)}` : ''}`,
  name: titleOf(article),
  description: article.body[0]?.text ?? article.captions[0]?.text ?? titleOf(article),
  path: articlePath(issue, article.id),
  things: [articleData(site, issue, article)],
  article: { day: issue.date?.value, section: article.column ?? kindName[article.kind] },
  script: assets.scripts.article,
})

/**
 * Renders the page of an article.
 *
 * @param id id of the article: `01-28`
 * @param related related articles, by reporter, column or paper
 * @throws {RangeError} if the issue has no such article
 */
export function articlePage(
  frame: Frame,
  parsed: ParsedIssue,
  rawText: RawTextOf,
  id: string,
  related: readonly RelatedArticles[] = [],
): string {
  const { issue } = parsed
  const { site } = frame
  const article = findArticle(issue, id)
  const marks = partMarks(parsed, article)
  const notes = evidenceNotes(parsed)
  return page(
    frame,
    headOf(frame, issue, article),
    <div class="article-top">
      {articleBreadcrumbs(issue, article)}
      {readingBar(permalinkId)}
    </div>,
    <div class="article-layout">
      <article class={`article article-${article.kind}`}>
        <div class="article-content">
          {titleBlock(article, { level: 1, marks })}
          {notes.length === 0 ? null : <div class="notes">{notes}</div>}
          {textOfArticle(issue, article, { level: 2, marks })}
          {captionsOf(article.captions, marks)}
        </div>
        {correctionList(parsed, article)}
        {messageList(site, parsed, messagesAbout(parsed, rawText, article), '本文')}
        {articleTools(site, parsed, article)}
        {citeBlock(citationDataOf(site.baseUrl, issue, article))}
        {previousNextArticles(issue, article)}
      </article>
      {samePageNav(issue, article)}
    </div>,
    relatedArticlesNav(related),
    <p class="copy-status" role="status"></p>,
  )
}
