/** `/reporters/周瑞华/`, `/kinds/notice/2/`: an index entry, and its further pages. */
import { entryPage } from '#render/indexes/entry-page.tsx'
import { template } from '#site/template.ts'

export default template('entry', ({ frame, indexes }, { index, key, page }) =>
  entryPage(frame, indexes, index, key, page),
)
