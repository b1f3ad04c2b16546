/**
 * The field of the record to which a block contributed.
 *
 * In 2022-09-05, line 28 is the headline of `01-28`, lines 24 to 26 are its kicker.
 */

import { inBody } from '#model/reading/in-body.ts'
import type { BlockReading } from '#model/reading/reading.ts'
import type { Article } from '#model/record/article.ts'

export interface Field {
  /** Unique within the article: `headline`, `body 3`. */
  name: string
  text: string
}

type TitleFieldName = 'column' | 'kicker' | 'headline'

const titleField = (article: Article, name: TitleFieldName): Field | undefined => {
  const text = article[name]
  return text === undefined ? undefined : { name, text }
}

/** A credit without a caption is stored as the text of a caption. */
function captionField(article: Article, { role, part = 0 }: BlockReading): Field | undefined {
  const caption = article.captions[part]
  if (!caption) return undefined
  return role === 'credit' && caption.credit !== undefined
    ? { name: `credit ${part}`, text: caption.credit }
    : { name: `caption ${part}`, text: caption.text }
}

/** Returns the field of a block; undefined for blocks without one: page furniture, bylines, jumps, repeated titles. */
export function fieldOf(article: Article, block: BlockReading): Field | undefined {
  const { role, part, repeats } = block
  if (repeats) return undefined
  if (role === 'column' || role === 'kicker' || role === 'headline') return titleField(article, role)
  if (role === 'caption' || role === 'credit') return captionField(article, block)
  if (part === undefined) return undefined
  const text = role === 'subhead' ? article.subheads[part] : inBody(block) && article.body[part]?.text
  return typeof text === 'string'
    ? { name: `${role === 'subhead' ? 'subhead' : 'body'} ${part}`, text }
    : undefined
}
