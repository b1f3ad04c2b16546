/**
 * Tells of an article without a headline: it was lost, or stands elsewhere, or was taken for something else.
 *
 * A half that begins with `（上接第一版）` has it on the other page.
 */
import type { Kind } from '#model/record/article.ts'
import { blockPlace, itemsOf, wholeFile } from './message-position.ts'
import { createRule } from './rule.ts'

/** Kinds of items that need no headline. */
const kindsWithoutHeadline = new Set<Kind>(['photo', 'advertisement', 'notice', 'brief'])

export const missingHeadline = createRule('missing-headline', (tree, say) => {
  for (const { kind, children, jumps } of itemsOf(tree)) {
    if (kindsWithoutHeadline.has(kind) || children.some(({ data }) => data.role === 'headline')) continue
    if (jumps?.continuedFrom) continue
    const [first] = children
    say('文章没有标题', first ? blockPlace(first) : wholeFile)
  }
})
