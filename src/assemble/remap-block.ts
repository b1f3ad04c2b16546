/**
 * Adjusts the reading of a block of an article's second half to the joined article.
 *
 * `（上接第一版）随到随烘。` continues a paragraph of the first half; a repeated title is marked as a repetition, and a new
 * title becomes a crosshead.
 */
import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { newTitles } from './jump-pairs.ts'

/** The title of the article that the block is, or is a part of. */
function titleText(article: Article, { role, part }: BlockReading): string | undefined {
  if (role === 'column' || role === 'kicker' || role === 'headline') return article[role]
  return role === 'subhead' && part !== undefined ? article.subheads[part] : undefined
}

function remapTitle(block: BlockReading, title: string, from: Article, to: Article): BlockReading {
  const index = newTitles(from, to).indexOf(title)
  return index < 0
    ? { ...block, repeats: true }
    : { ...block, role: 'crosshead', part: from.body.length + index }
}

/** Removes the dateline from the contributions when the first half has one. */
const remapContributions = ({ dateline }: Article, { gave }: BlockReading): Pick<BlockReading, 'gave'> => {
  const fields = gave?.filter((field) => field !== 'dateline' || dateline === undefined) ?? []
  return fields.length > 0 ? { gave: fields } : {}
}

/**
 * Returns the reading of a block in the joined article.
 *
 * @param block a block of the second half
 * @param from the first half
 * @param to the second half
 * @param remapPart returns the index in the joined body of a body part of the second half
 */
export function remapBlock(
  block: BlockReading,
  from: Article,
  to: Article,
  remapPart: (part: number) => number,
): BlockReading {
  const { part, gave: _, ...rest } = block
  const remapped = { ...rest, article: from.id, ...remapContributions(from, block) }
  const title = titleText(to, block)
  if (title !== undefined) return remapTitle(remapped, title, from, to)
  if (part === undefined) return remapped
  return { ...remapped, part: inBody(block) ? remapPart(part) : part + from.captions.length }
}
