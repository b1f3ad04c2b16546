/** Finds papers without profiles that share a slug: 伊春日报 and 宜春日报 would both be at `/yichunribao/`. */
import { groupBy } from '#model/group-by.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import type { Message } from '#model/record/message.ts'
import type { CensusRule } from './census-rule.ts'
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
    return [messageAbout(other, slugClash, reason)]
  })
}

/** Reports an error for each further paper of a slug, at its first issue. */
export const slugClash: CensusRule = {
  id: 'slug-clash',
  subject: 'input',
  severity: 'error',
  name: '代号相同',
  reason: '两种没有档案的报纸，名称的拼音相同，网页会放在同一处。',
  remedy: '给其中一份写档案（content/publications），定一个别的代号。',
  check: (summaries) =>
    Array.from(groupBy(summaries, ({ publication }) => publication.slug).values()).flatMap(clashesOfSlug),
}
