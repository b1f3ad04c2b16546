/** `/reporters/`, `/reporters/z/`, `/reporters/z/2/`: the names of an index. */
import { indexPage } from '#render/indexes/index-page.tsx'
import { template } from '#site/template.ts'

export default template('names', ({ frame, indexes }, { index, letter, page }) =>
  indexPage(frame, indexes, index, letter, page),
)
