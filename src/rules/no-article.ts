/** A file without any article is no newspaper page: nothing was found that could be shown. */
import { itemsOf, wholeFile } from './place-of.ts'
import { rule } from './rule.ts'

export const noArticle = rule('no-article', (tree, say) => {
  if (itemsOf(tree).length === 0) say('没有找到任何文章', wholeFile)
})
