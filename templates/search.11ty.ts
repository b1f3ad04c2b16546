/** `/search/` */
import { searchPage } from '#render/search-page.tsx'
import { template } from '#site/template.ts'

export default template('search', ({ frame, papers }) => searchPage(frame, papers))
