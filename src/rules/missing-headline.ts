/**
 * Reports an article without a headline, which may be missing or was read as another part.
 *
 * The second half of an article, which begins with `（上接第一版）`, has its headline on the other page.
 */
import type { Kind } from '#model/record/article.ts'
import { blockPlace, itemsOf, wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

/** Kinds of items that need no headline. */
const kindsWithoutHeadline = new Set<Kind>(['photo', 'advertisement', 'notice', 'brief'])

export const missingHeadline: Rule = {
  id: 'missing-headline',
  subject: 'part',
  severity: 'warning',
  name: '没有主题',
  reason: '新闻一般有题，可能遗失，也可能被读作别的部分。',
  remedy: '原报确有标题的，用 role 更正标出。',
  check(tree, report) {
    for (const { kind, children, jumps } of itemsOf(tree)) {
      if (kindsWithoutHeadline.has(kind) || children.some(({ data }) => data.role === 'headline')) continue
      if (jumps?.continuedFrom) continue
      const [first] = children
      report('文章没有标题', first ? blockPlace(first) : wholeFile)
    }
  },
}
