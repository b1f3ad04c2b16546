/** The names of an index, each with roles, number of articles and time span: 周瑞华, 全媒体记者, 2篇, 2020年7月至2022年9月. */
import type { Result } from 'hastscript'
import type { Entry } from '#catalog/indexes/entry.ts'
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import { rolesOf, type Span, spanOf } from '#catalog/indexes/entry-profile.ts'
import type { ListedArticle } from '#catalog/indexes/group-articles.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import { timeSpan } from '../text/time-span.tsx'

/** Roles shown per name; the page of the entry shows all. */
const maxRoles = 3

const monthOf = (date: string): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`

/** `2020年7月至2022年9月` */
const monthSpan = (span: Span | undefined): Result | string =>
  span ? timeSpan(monthOf(span[0]), monthOf(span[1])) : '日期待考'

/** The first roles of a person, `记者、全媒体记者`, as one text; empty for a person without a role. */
function roleNames(person: string, listed: readonly ListedArticle[]): string[] {
  const roles = rolesOf(listed, person).map(({ name }) => name)
  if (roles.length === 0) return []
  return [roles.slice(0, maxRoles).join('、') + (roles.length > maxRoles ? '等' : '')]
}

const entryFacts = (
  index: IndexName,
  { key, articles }: Entry,
  listed: readonly ListedArticle[],
): Array<Result | string> => [
  ...(index === 'reporters' ? roleNames(key, listed).map((roles) => `${roles} · `) : []),
  `${articles.length}篇 · `,
  monthSpan(spanOf(listed)),
]

/**
 * Shows entries as a list of links.
 *
 * @param articlesOf returns the articles of an entry, oldest first
 */
export const nameList = (
  index: IndexName,
  entries: readonly Entry[],
  articlesOf: (entry: Entry) => ListedArticle[],
): Result => (
  <ul class="name-list">
    {entries.map((entry) => (
      <li>
        <a href={addressOfEntry(index, entry.key)}>{entry.name}</a>
        <small>{...entryFacts(index, entry, articlesOf(entry))}</small>
      </li>
    ))}
  </ul>
)
