/**
 * Recognises opinion pages by their section name in the masthead or page line: `评 论`, `A02 观点 2022年8月11日`.
 *
 * On such a page an article without a reporter is a commentary, independent of its column.
 */
import type { Block } from '#model/reading/tree.ts'

const section = /(?:^|[^\p{Script=Han}])(?:评论|时评|观点|言论)版?(?:$|[^\p{Script=Han}])/u
/** Two characters with a space between them: `评 论`. */
const spacedWord = /(?<!\p{Script=Han})(\p{Script=Han})[\s\u3000](\p{Script=Han})(?!\p{Script=Han})/gu

/** Whether masthead or furniture of a page name an opinion section. */
export const isOpinionPage = (blocks: readonly Block[]): boolean =>
  blocks
    .filter(({ data }) => data.role === 'masthead' || data.role === 'furniture')
    .flatMap(({ lines }) => lines)
    .some(({ text }) => text.length <= 80 && section.test(text.replace(spacedWord, '$1$2')))
