/**
 * What the parts of an article are called on its page: `p3` is its third paragraph, `caption-1` what stands below its first
 * picture, `dateline` a `本报讯` that stands by itself.
 */
import type { Article } from '../record/article.ts'
import { isDatelineRunIn } from '../record/run-in-dateline.ts'

/** Of a part of several, by its index: `p1`; of a page's text that belongs to no article, `unplaced-1`. */
export const numberedAnchor = (name: 'p' | 'subhead-' | 'caption-' | 'unplaced-', index: number): string =>
  `${name}${index + 1}`

/** Where the dateline stands: in the first paragraph, or in one of its own. */
export const datelineAnchor = (article: Pick<Article, 'body'>): string =>
  isDatelineRunIn(article) ? numberedAnchor('p', 0) : 'dateline'
