/** A file without any article is no newspaper page: nothing was found that could be shown. */
import { itemsOf, wholeFile } from './message-position.ts'
import { createRule } from './rule.ts'

export const noArticle = createRule('no-article', (tree, say) => {
  if (itemsOf(tree).length === 0) say('没有找到任何文章', wholeFile)
})
