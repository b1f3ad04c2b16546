/**
 * Where the parts of an article stand on its page: `p3` is its third paragraph, `subhead-1` its first 副题, `byline` its 署名.
 *
 * `本报讯（记者 李明）9月4日，……` became `p1`, for the dateline stands in it, and gave `byline`.
 */
import { datelineAnchor, numberedAnchor } from '#model/addresses/anchor.ts'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading, ContributedField } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'

/** The part that is the block's own. */
function ownAnchor(article: Article, block: BlockReading): string | undefined {
  const { role, part } = block
  if (role === 'column' || role === 'kicker' || role === 'headline')
    return article[role] === undefined ? undefined : role
  if (part === undefined) return undefined
  if (role === 'subhead') return numberedAnchor('subhead-', part)
  if (role === 'caption' || role === 'credit') return numberedAnchor('caption-', part)
  return inBody(block) ? numberedAnchor('p', part) : undefined
}

/** Where a field stands to which the block gave something; of a jump only where it has a line of its own. */
function givenAnchor(article: Article, { role }: BlockReading, field: ContributedField): string | undefined {
  if (field === 'dateline') return datelineAnchor(article)
  if (field === 'bylines') return 'byline'
  if (role !== 'jump' || article[field] === undefined) return undefined
  return field === 'continues' ? 'jump-on' : 'jump-back'
}

/** The anchors of all that a block became in its article, its own part first; none where the page shows nothing of it. */
export function anchorsOf(article: Article, block: BlockReading): string[] {
  const given = (block.gave ?? []).map((field) => givenAnchor(article, block, field))
  return [ownAnchor(article, block), ...given].filter((anchor) => anchor !== undefined)
}
