/**
 * Anchors of the parts of an article on its page: `p3` is its third paragraph, `caption-1` the caption of its first picture,
 * `dateline` a `本报讯` on a line by itself.
 */
import type { Article } from '../record/article.ts'
import { isDatelineRunIn } from '../record/run-in-dateline.ts'

/** Returns the anchor of a part by its index, from 0: `p1`; `unplaced-1` of text that belongs to no article. */
export const numberedAnchor = (name: 'p' | 'subhead-' | 'caption-' | 'unplaced-', index: number): string =>
  `${name}${index + 1}`

/** Returns the anchor of the dateline: that of the first paragraph, or `dateline`. */
export const datelineAnchor = (article: Pick<Article, 'body'>): string =>
  isDatelineRunIn(article) ? numberedAnchor('p', 0) : 'dateline'
