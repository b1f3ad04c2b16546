/** Reports a file in which no article was found: it is probably no newspaper page. */
import { itemsOf, wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

export const noArticle: Rule = {
  id: 'no-article',
  subject: 'page',
  severity: 'error',
  name: '没有文章',
  reason: '整份原文里没有找到一篇文章。',
  remedy: '看看是不是放错了文件；确是一页报纸，用 role 更正标出标题。',
  check(tree, report) {
    if (itemsOf(tree).length === 0) report('没有找到任何文章', wholeFile)
  },
}
