/** `/search/`: the search page. */
import { searchPage } from '#render/pages/search-page.tsx'
import { template } from '#site/template.ts'

export default template('search', ({ frame, papers }) => searchPage(frame, papers))
