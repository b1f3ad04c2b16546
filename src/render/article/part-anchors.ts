/**
 * Maps blocks to the anchors on the article's page: `p3` is its third paragraph, `subhead-1` its first 副题, `byline` its 署名.
 *
 * The block `本报讯（记者 李明）9月4日，……` has the anchors `p1`, which contains the dateline, and `byline`.
 */
import { datelineAnchor, numberedAnchor } from '#model/addresses/anchor.ts'
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading, ContributedField } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'

/** The anchor of the part that the block became; undefined where the page does not show one. */
function partAnchor(article: Article, block: BlockReading): string | undefined {
  const { role, part } = block
  if (role === 'column' || role === 'kicker' || role === 'headline')
    return article[role] === undefined ? undefined : role
  if (part === undefined) return undefined
  if (role === 'subhead') return numberedAnchor('subhead-', part)
  if (role === 'caption' || role === 'credit') return numberedAnchor('caption-', part)
  return inBody(block) ? numberedAnchor('p', part) : undefined
}

/** The anchor of a field that the block contributed to; of a jump only for a block that is a separate jump line. */
function fieldAnchor(article: Article, { role }: BlockReading, field: ContributedField): string | undefined {
  if (field === 'dateline') return datelineAnchor(article)
  if (field === 'bylines') return 'byline'
  if (role !== 'jump' || article[field] === undefined) return undefined
  return field === 'continues' ? 'jump-on' : 'jump-back'
}

/** The anchors of a block: first the part that it became, then the fields that it contributed to; empty where the page shows none. */
export function anchorsOf(article: Article, block: BlockReading): string[] {
  const fieldAnchors = (block.gave ?? []).map((field) => fieldAnchor(article, block, field))
  return [partAnchor(article, block), ...fieldAnchors].filter((anchor) => anchor !== undefined)
}
