/**
 * An article as plain text: titles, newspaper and date, byline, paragraphs indented by two ideographic spaces, captions,
 * citation.
 *
 * 「小屋场」撬动基层治理「大能量」 / 滨江日报 2022年9月5日 / 全媒体记者 周瑞华　通讯员 谭明星 罗军 / 　　滨江日报讯　…
 */
import type { Article, BodyPart } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { isDatelineRunIn } from '#model/record/run-in-dateline.ts'
import { titleOf } from '#model/record/title-of.ts'
import { bylineText } from '../article/byline.tsx'
import { citationText } from '../cite/citation.ts'
import { citationDataOf } from '../cite/citation-data.ts'
import { gbt2025 } from '../cite/gb-t-7714.ts'
import { issueName } from '../text/issue-name.ts'

const indent = '\u3000\u3000'

type Lines = Array<string | undefined>

const titles = ({ column, kicker, headline, subheads }: Article): Lines => [
  column,
  kicker,
  headline,
  ...subheads,
]

function publicationLines(issue: Issue, article: Article, pages: string[]): Lines {
  const pageNames = pages.map((page) => ` 第${page}版`).join('')
  return [issueName(issue) + pageNames, bylineText(article.bylines) || undefined]
}

const partText = ({ type, text }: BodyPart): string =>
  (type === 'crosshead' ? '' : indent) + text.replace(/^[\s\u3000]+/u, '')

function paragraphs(article: Article): Lines {
  const lines = article.body.map(partText)
  if (!article.dateline) return lines
  const opening = indent + article.dateline.text
  const [first = '', ...rest] = lines
  return isDatelineRunIn(article) ? [`${opening}\u3000${first.trimStart()}`, ...rest] : [opening, ...lines]
}

function body(article: Article): Lines {
  const { start, end } = incompleteSides(article)
  return [
    start ? '（版面缺失：本文的开头未能留下）' : undefined,
    ...paragraphs(article),
    end ? '（版面缺失：本文的结尾未能留下）' : undefined,
  ]
}

const captions = (article: Article): Lines =>
  article.captions.map(({ text, credit }) => `图：${text}${credit === undefined ? '' : `\u3000${credit}`}`)

const block = (lines: Lines): string => lines.filter((line) => line !== undefined).join('\n')

/**
 * Returns an article as plain text; paragraphs are separated by a line break, the parts of the article by a blank line.
 *
 * @param baseUrl address of the site without a trailing slash
 */
export function articleText(baseUrl: string, issue: Issue, article: Article): string {
  const citationData = citationDataOf(baseUrl, issue, article)
  const blocks = [
    block(titles(article)) || titleOf(article),
    block(publicationLines(issue, article, citationData.pages)),
    block(body(article)),
    block(captions(article)),
    citationText(gbt2025(citationData)),
  ]
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`
}
