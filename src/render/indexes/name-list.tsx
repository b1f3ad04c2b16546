/** Names of an index with what is known of each: 周瑞华, 全媒体记者, 2篇, 2020年7月至2022年9月. */
import type { Result } from 'hastscript'
import type { Entry } from '#catalog/indexes/entry.ts'
import { addressOfEntry } from '#catalog/indexes/entry-address.ts'
import type { Listed } from '#catalog/indexes/group-articles.ts'
import { rolesOf, type Span, spanOf } from '#catalog/indexes/profile-of.ts'
import type { IndexName } from '#model/addresses/index-address.ts'
import { timeSpan } from '../text/time-span.tsx'

/** Roles named in a list; the others stand with the entry. */
const rolesNamed = 3

const monthOf = (date: string): string => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月`

/** `2020年7月至2022年9月` */
const monthsOf = (span: Span | undefined): Result | string =>
  span ? timeSpan(monthOf(span[0]), monthOf(span[1])) : '日期待考'

/** `记者、全媒体记者`, the first roles of a person. */
function rolesAs(person: string, listed: readonly Listed[]): string[] {
  const roles = rolesOf(listed, person).map(({ name }) => name)
  if (roles.length === 0) return []
  return [roles.slice(0, rolesNamed).join('、') + (roles.length > rolesNamed ? '等' : '')]
}

const known = (
  index: IndexName,
  { key, articles }: Entry,
  listed: readonly Listed[],
): Array<Result | string> => [
  ...(index === 'reporters' ? rolesAs(key, listed).map((roles) => `${roles} · `) : []),
  `${articles.length}篇 · `,
  monthsOf(spanOf(listed)),
]

/** @param listed articles of an entry, oldest first */
export const nameList = (
  index: IndexName,
  entries: readonly Entry[],
  listed: (entry: Entry) => Listed[],
): Result => (
  <ul class="name-list">
    {entries.map((entry) => (
      <li>
        <a href={addressOfEntry(index, entry.key)}>{entry.name}</a>
        <small>{...known(index, entry, listed(entry))}</small>
      </li>
    ))}
  </ul>
)
