/**
 * Builds the search entries of an issue: each article with all its text fields, and the unplaced text.
 *
 * 2022-09-05 has eight articles, among them one with the byline `全媒体记者 唐翔`.
 */
import { articlePath, issuePath } from '#model/addresses/address.ts'
import { datelineAnchor, numberedAnchor } from '#model/addresses/anchor.ts'
import type { Article, Byline } from '#model/record/article.ts'
import type { Issue } from '#model/record/issue.ts'
import { titleOf } from '#model/record/title-of.ts'
import { kindName } from '#model/role-name.ts'
import type { SearchEntry, SearchField } from './search-entry.ts'

const unplacedTitle = '未能归入文章的文字'
const unplacedKind = '其他'

const bylineText = ({ role, name }: Byline): string => (role === undefined ? name : `${role} ${name}`)

/** The field as a list: empty when the article does not have it. */
const field = (text: string | undefined, at: string): SearchField[] =>
  text === undefined ? [] : [{ text, at }]

const headOf = (article: Article): SearchField[] => [
  ...field(article.column, 'column'),
  ...field(article.kicker, 'kicker'),
  ...field(article.headline, 'headline'),
  ...article.subheads.flatMap((text, index) => field(text, numberedAnchor('subhead-', index))),
  ...article.bylines.flatMap((byline) => field(bylineText(byline), 'byline')),
  ...field(article.dateline?.text, datelineAnchor(article)),
]

function textOf({ body, captions }: Article): SearchField[] {
  const captionFields = captions.flatMap(({ text, credit }, index) => {
    const at = numberedAnchor('caption-', index)
    return [...field(text, at), ...field(credit, at)]
  })
  return [...body.flatMap(({ text }, index) => field(text, numberedAnchor('p', index))), ...captionFields]
}

/** Returns the entries of an issue in reading order; the unplaced text is the last one. */
export function buildSearchEntries(issue: Issue): SearchEntry[] {
  const { publication, date } = issue
  const common = { paper: publication.name, slug: publication.slug, ...(date && { date: date.value }) }
  const articles = issue.items.map((article) => ({
    ...common,
    url: articlePath(issue, article.id),
    title: titleOf(article),
    kind: kindName[article.kind],
    head: headOf(article),
    text: textOf(article),
  }))
  if (issue.unplaced.length === 0) return articles
  const text = issue.unplaced.flatMap(({ text }, index) => field(text, numberedAnchor('unplaced-', index)))
  return [
    ...articles,
    { ...common, url: issuePath(issue), title: unplacedTitle, kind: unplacedKind, head: [], text },
  ]
}
