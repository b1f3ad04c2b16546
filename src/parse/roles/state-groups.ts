/**
 * Groups of states that several steps of the parse use: `kicker`, `headline` and `subhead` are titles.
 */
import type { Block } from '#model/reading/tree.ts'

/** The state of a block; the empty string where there is no block or it has none yet. */
export const stateOf = (block: Block | undefined): string => block?.data.state ?? ''

/** Titles of an article: 专栏, 引题, 主题, 副题. */
export const articleTitles: ReadonlySet<string> = new Set(['column', 'kicker', 'headline', 'subhead'])

/** Titles of an article or a notice. */
export const titles: ReadonlySet<string> = new Set([...articleTitles, 'notice-title'])

/** Texts of pictures: 图片说明, 图片署名. */
export const pictureTexts: ReadonlySet<string> = new Set(['caption', 'credit'])

/** Running text (正文, 导语) of an article. */
export const runningText: ReadonlySet<string> = new Set(['paragraph', 'lead'])

/** What belongs to no article. */
export const outsideArticles: ReadonlySet<string> = new Set(['masthead', 'furniture', 'unplaced'])
