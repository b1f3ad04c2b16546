/** Addresses of the parts of an article page that show a block: `/hyrb/2022/09/05/01-28/#p1`, its byline at `…#byline`. */
import { articlePartPath, articlePath } from '#model/addresses/address.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Issue } from '#model/record/issue.ts'
import { articleById } from '../../article/article-by-id.ts'
import { anchorsOf } from '../../article/part-anchors.ts'

export interface PartPaths {
  /** Address of the block's own part; of the article where its page does not show the block. */
  own: string
  /** Address of the byline, if the block contains one and is not itself the byline. */
  byline?: string
}

/** Returns the addresses for a block; undefined for a block that belongs to no article. */
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
