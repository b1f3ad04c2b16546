/**
 * Reports an article that begins or ends in the middle of a sentence: a column is missing or was misplaced.
 *
 * `化”进程中扛起耒阳担当` lacks its beginning.
 */
import type { Block } from '#model/reading/tree.ts'
import { blockPlace, itemsOf, wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

const isRunningText = (block: Block): boolean => block.data.role === 'paragraph' || block.data.role === 'lead'

const placeOf = (block: Block | undefined) => (block ? blockPlace(block) : wholeFile)

export const cutArticle: Rule = {
  id: 'cut-article',
  subject: 'article',
  severity: 'warning',
  name: '文章残缺',
  reason: '完整的文章不会从半句话开始，也不会在半句话结束。',
  remedy: '缺的部分找得到就补收；在同一份文件里错归了别篇的，用 split-article 分出，再用 join-article 接上。',
  check(tree, report) {
    for (const { incomplete, children } of itemsOf(tree)) {
      const text = children.filter(isRunningText)
      if (incomplete === 'start' || incomplete === 'both')
        report('文章从半句话开始，开头可能缺失', placeOf(text[0]))
      if (incomplete === 'end' || incomplete === 'both')
        report('文章停在半句话上，结尾可能缺失', placeOf(text.at(-1)))
    }
  },
}
