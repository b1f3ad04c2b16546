/** Two papers without profiles whose names sound alike: 伊春日报 and 宜春日报 would both live at `/yichunribao/`. */
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import { messageAbout } from './message-about.ts'

function clashesOfSlug(issues: readonly IssueSummary[]): Message[] {
  const [first, ...others] = Array.from(
    groupBy(issues, ({ publication }) => publication.name).values(),
    ([issue]) => issue,
  )
  return others.flatMap((other) => {
    if (!first || !other) return []
    const { slug, name } = other.publication
    const reason = `《${first.publication.name}》与《${name}》的代号都是 ${slug}：请给其中一份写档案 content/publications/<代号>.yaml`
    return [messageAbout(other, 'slug-clash', 'error', reason)]
  })
}

/** An error for each further paper of a slug, at its first issue. */
export const slugClashes = (summaries: readonly IssueSummary[]): Message[] =>
  Array.from(groupBy(summaries, ({ publication }) => publication.slug).values()).flatMap(clashesOfSlug)
