/** The links below an article: its issue, its raw text, its files, and an e-mail that reports an error: `原文对照（第28行）`. */
import type { Result } from 'hastscript'
import { articlePath, articleRecordPath, articleTextPath, issuePath } from '#model/addresses/address.ts'
import { sourceLinePath, sourcePagesOf } from '#model/addresses/source-address.ts'
import type { Site } from '#model/content/site.ts'
import type { ParsedIssue } from '#model/reading/parsed-issue.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { errorReport } from '../messages/error-report.ts'
import { issueName } from '../text/issue-name.ts'
import type { RawPlace } from './joins.ts'
import { articleStarts } from './places-in-source.ts'

function errorReportLink(site: Site, issue: Issue, article: Article, { file, line }: RawPlace): string {
  return errorReport(site.errorReports, {
    about: `${issueName(issue)}《${titleOf(article)}》`,
    url: site.baseUrl + articlePath(issue, article.id),
    file,
    line,
  })
}

/**
 * The row of links below an article: `回到本期 原文对照（第28行） 纯文本 JSON 报告错误`. An article that was joined from two raw
 * files also links to the second: `转版原文（第3行）`.
 */
export function articleTools(site: Site, parsed: ParsedIssue, article: Article): Result {
  const { issue, reading } = parsed
  const source = sourcePagesOf(parsed)
  const places = articleStarts(reading, article)
  return (
    <p class="tools">
      <a href={issuePath(issue)}>回到本期</a>
      {places.map((place, index) => (
        <a href={sourceLinePath(source, place)}>
          {`${index === 0 ? '原文对照' : '转版原文'}（第${place.line}行）`}
        </a>
      ))}
      <a href={articleTextPath(issue, article.id)}>纯文本</a>
      <a href={articleRecordPath(issue, article.id)}>JSON</a>
      {places.slice(0, 1).map((place) => (
        <a href={errorReportLink(site, issue, article, place)}>报告错误</a>
      ))}
    </p>
  )
}
