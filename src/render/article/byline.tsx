/**
 * Who wrote it, as printed: `全媒体记者 周瑞华　通讯员 谭明星 罗军`; a role is said once for all who share it, and each name
 * leads to all that its bearer wrote.
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
  const credits: RoleGroup[] = []
  for (const { role, name } of bylines) {
    const last = credits.at(-1)
    if (last && last.role === role) last.names.push(name)
    else credits.push({ role, names: [name] })
  }
  return credits
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

/** The byline as a line of text: `全媒体记者 周瑞华　通讯员 谭明星 罗军`. */
export const bylineText = (bylines: Byline[]): string =>
  byRole(bylines)
    .map(({ role, names }) => [role, ...names].filter((part) => part !== undefined).join(' '))
    .join('　')

/** The byline, or nothing where none is printed. */
export const byline = (bylines: Byline[], { id, line }: PartMark): Result | null =>
  bylines.length === 0 ? null : (
    <p class="byline" id={id}>
      {line}
      {byRole(bylines).map(roleGroup)}
    </p>
  )
