/**
 * The byline as printed: `全媒体记者 周瑞华　通讯员 谭明星 罗军`. Adjacent names with the same role form a group that shows
 * the role once; each name links to all articles of that person.
 */
import type { Result } from 'hastscript'
import { entryPath } from '#model/addresses/index-address.ts'
import type { Byline } from '#model/record/article.ts'
import type { PartMark } from './part-marks.tsx'

interface RoleGroup {
  role: string | undefined
  names: string[]
}

function byRole(bylines: Byline[]): RoleGroup[] {
  const groups: RoleGroup[] = []
  for (const { role, name } of bylines) {
    const last = groups.at(-1)
    if (last && last.role === role) last.names.push(name)
    else groups.push({ role, names: [name] })
  }
  return groups
}

const roleGroup = ({ role, names }: RoleGroup): Result => (
  <span class="byline-group">
    {role === undefined ? null : <span class="role">{role}</span>}
    {names.map((name) => (
      <a class="name" href={entryPath('reporters', name)}>
        {name}
      </a>
    ))}
  </span>
)

/** The byline as plain text: `全媒体记者 周瑞华　通讯员 谭明星 罗军`; empty for no bylines. */
export const bylineText = (bylines: Byline[]): string =>
  byRole(bylines)
    .map(({ role, names }) => [role, ...names].filter((part) => part !== undefined).join(' '))
    .join('　')

/** The byline as a paragraph, `<p class="byline">…通讯员 谭明星 罗军</p>`; null where none is printed. */
export const byline = (bylines: Byline[], { id, line }: PartMark): Result | null =>
  bylines.length === 0 ? null : (
    <p class="byline" id={id}>
      {line}
      {byRole(bylines).map(roleGroup)}
    </p>
  )
