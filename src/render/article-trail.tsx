/** Where an article stands: 滨江日报 › 2022年 › 9月5日 第18283号 › 第1版 要闻. */
import type { Result } from 'hastscript'
import { issuePath, publicationPath, yearPath } from '#model/address.ts'
import type { Article } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import { chineseDay } from './chinese-date.ts'
import { sheetOf } from './sheets.ts'

/** The way from the paper down to the article's page, each step a link. */
export function articleTrail(issue: Issue, article: Article): Result {
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
