/** The latest issue on the home page: its 头条 with the beginning of its text, and its other headlines. */
import type { Result } from 'hastscript'
import { articlePath, issuePath } from '#model/addresses/address.ts'
import type { Article } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { truncate } from '#model/truncate.ts'
import { decks } from '../article/decks.tsx'
import { inferredDateNote } from '../issue/inferred-date-note.tsx'
import { chineseDate } from '../text/chinese-date.ts'
import { weekdayOf } from '../text/weekday-and-lunar-date.ts'

/** Length of the beginning of the 头条, in characters. */
const openingLength = 130

const sectionHeader = (issue: Issue): Result => (
  <header class="latest-head">
    <h2 id="latest-issue">
      <a href={issuePath(issue)}>{`最新一期：${issue.publication.name}`}</a>
    </h2>
    {issue.date === undefined ? null : (
      <p>
        <time datetime={issue.date.value}>{chineseDate(issue.date.value)}</time> {weekdayOf(issue.date.value)}
        {inferredDateNote(issue.date.evidence.basis)}
      </p>
    )}
  </header>
)

const leadStory = (issue: Issue, article: Article): Result => (
  <div class="latest-lead">
    {article.kicker === undefined ? null : <p class="kicker">{article.kicker}</p>}
    <h3>
      <a href={articlePath(issue, article.id)}>{decks(titleOf(article))}</a>
    </h3>
    {article.subheads.map((subhead) => (
      <p class="subhead">{subhead}</p>
    ))}
    <p class="latest-opening">{truncate(article.body[0]?.text ?? '', openingLength)}</p>
  </div>
)

/** The section `最新一期：滨江日报`. */
export function latestIssue(issue: Issue): Result {
  const [first, ...others] = issue.items
  return (
    <section class="latest" aria-labelledby="latest-issue">
      {sectionHeader(issue)}
      {first ? leadStory(issue, first) : null}
      <ul class="latest-others">
        {others.map((article) => (
          <li>
            <a href={articlePath(issue, article.id)}>{titleOf(article)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
