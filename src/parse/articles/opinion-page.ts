/**
 * Whether the page says of itself that it holds opinion: `评 论` or `A02 观点 2022年8月11日` in its head.
 *
 * What nobody reported stands there as somebody's opinion, whatever its column is called.
 */
import type { Block } from '#model/reading/tree.ts'

const section = /(?:^|[^\p{Script=Han}])(?:评论|时评|观点|言论)版?(?:$|[^\p{Script=Han}])/u
/** A word set wide: `评 论`. */
const wide = /(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000](\p{Script=Han})(?!\p{Script=Han})/gu

/** Whether the head of a page, or its page line, names such a section. */
export const isOpinionPage = (blocks: readonly Block[]): boolean =>
  blocks
    .filter(({ data }) => data.role === 'masthead' || data.role === 'furniture')
    .flatMap(({ lines }) => lines)
    .some(({ text }) => text.length <= 80 && section.test(text.replace(wide, '$1$2')))
