/** `/hyrb/2022/09/05/01-28/`: an article. */
import { articlePage } from '#render/pages/article-page.tsx'
import { template } from '#site/template.ts'

export default template('article', ({ frame, load, rawText, relatedArticles }, { id, article }) =>
  articlePage(frame, load(id), rawText, article, relatedArticles(id, article)),
)
