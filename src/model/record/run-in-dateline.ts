/**
 * Whether an article's dateline is run into its first paragraph, as in print: `本报讯　9月4日，全市秋收……`.
 *
 * `滨江晚报讯（全媒体记者 陈润）` above the crosshead `渠道一：用手机银行还款` is a separate paragraph.
 */
import type { Article } from './article.ts'

/** Whether the body begins with a paragraph, into which the dateline is then run. */
export const isDatelineRunIn = ({ body }: Pick<Article, 'body'>): boolean => body[0]?.type === 'paragraph'
