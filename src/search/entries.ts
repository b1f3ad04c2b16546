/**
 * Issue -> what can be found in it: each article with all its text fields, and the text that no rule could place.
 *
 * Of 2022-09-05: eight articles, among them one found by its byline `全媒体记者 唐翔`.
 */
import { articlePath, issuePath } from '#model/address.ts'
import type { Article, Byline } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import { kindName } from '#model/kind-name.ts'
import { titleOf } from '#model/title-of.ts'
import type { Entry } from './entry.ts'

const unplacedTitle = '未能归入文章的文字'
const unplacedKind = '其他'

const bylineText = ({ role, name }: Byline): string => (role === undefined ? name : `${role} ${name}`)

function fieldsOf({
  column,
  kicker,
  headline,
  subheads,
  dateline,
  bylines,
  body,
  captions,
}: Article): string[] {
  const fields = [
    ...body.map(({ text }) => text),
    ...captions.flatMap(({ text, credit }) => [text, credit]),
    ...subheads,
    kicker,
    column,
    ...bylines.map(bylineText),
    dateline?.text,
    headline,
  ]
  return fields.filter((field) => field !== undefined)
}

/** Entries of an issue, in reading order. */
export function entriesOf(issue: Issue): Entry[] {
  const where = { paper: issue.publication.name, ...(issue.date && { date: issue.date.value }) }
  const articles = issue.items.map((article) => ({
    ...where,
    url: articlePath(issue, article.id),
    title: titleOf(article),
    kind: kindName[article.kind],
    fields: fieldsOf(article),
  }))
  if (issue.unplaced.length === 0) return articles
  const fields = issue.unplaced.map(({ text }) => text)
  return [...articles, { ...where, url: issuePath(issue), title: unplacedTitle, kind: unplacedKind, fields }]
}
