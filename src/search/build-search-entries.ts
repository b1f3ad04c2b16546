/**
 * Issue -> what can be found in it: each article with all its text fields, and the text that no rule could place.
 *
 * Of 2022-09-05: eight articles, among them one found by its byline `全媒体记者 唐翔`.
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

/** The field, when the article has it. */
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
  const below = captions.flatMap(({ text, credit }, index) => {
    const at = numberedAnchor('caption-', index)
    return [...field(text, at), ...field(credit, at)]
  })
  return [...body.flatMap(({ text }, index) => field(text, numberedAnchor('p', index))), ...below]
}

/** Entries of an issue, in reading order. */
export function buildSearchEntries(issue: Issue): SearchEntry[] {
  const { publication, date } = issue
  const where = { paper: publication.name, slug: publication.slug, ...(date && { date: date.value }) }
  const articles = issue.items.map((article) => ({
    ...where,
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
    { ...where, url: issuePath(issue), title: unplacedTitle, kind: unplacedKind, head: [], text },
  ]
}
