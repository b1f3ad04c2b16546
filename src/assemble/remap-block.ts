/**
 * How a block of an article's second half was read, as part of the whole.
 *
 * `（上接第一版）随到随烘。` goes on with a paragraph of the first half; a title that the first half has already repeats it,
 * another one has become a crosshead.
 */

import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'
import { newTitles } from './jump-pairs.ts'

/** Of which title of its article the block is, or is a deck. */
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

/** A dateline that the first half has already is not shown. */
const remapContributions = ({ dateline }: Article, { gave }: BlockReading): Pick<BlockReading, 'gave'> => {
  const fields = gave?.filter((field) => field !== 'dateline' || dateline === undefined) ?? []
  return fields.length > 0 ? { gave: fields } : {}
}

/**
 * @param from the first half
 * @param to the second, to which the block belonged
 * @param place gives the index in the whole of a body part of the second half
 */
export function remapBlock(
  block: BlockReading,
  from: Article,
  to: Article,
  place: (part: number) => number,
): BlockReading {
  const { part, gave: _, ...rest } = block
  const whole = { ...rest, article: from.id, ...remapContributions(from, block) }
  const title = titleText(to, block)
  if (title !== undefined) return remapTitle(whole, title, from, to)
  if (part === undefined) return whole
  return { ...whole, part: inBody(block) ? place(part) : part + from.captions.length }
}
