/** `/hyrb/2022/09/05/01-28/` */
import { articlePage } from '#render/article-page.tsx'
import { template } from '#site/template.ts'

export default template('article', ({ frame, load, more }, { id, article }) =>
  articlePage(frame, load(id), article, more(id, article)),
)
