/** Where a block's article shows what the block became: `/hyrb/2022/09/05/01-28/#p1`, and its byline at `…#byline`. */
import { articlePartPath, articlePath } from '#model/addresses/address.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import { articleById } from '../../article/article-by-id.ts'
import { anchorsOf } from '../../article/part-anchors.ts'

export interface PartPaths {
  /** The block's own part; the article as a whole where its page shows nothing of the block. */
  own: string
  /** The byline, where it is not the block's own part. */
  byline?: string
}

/** Nothing for a block that belongs to no article. */
export function partPaths(issue: Issue, block: BlockReading): PartPaths | undefined {
  const article = articleById(issue, block.article)
  if (!article) return undefined
  const [own, ...others] = anchorsOf(article, block)
  const pathTo = (anchor: string): string => articlePartPath(issue, article.id, anchor)
  return {
    own: own === undefined ? articlePath(issue, article.id) : pathTo(own),
    ...(others.includes('byline') ? { byline: pathTo('byline') } : {}),
  }
}
