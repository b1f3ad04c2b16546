/** `/opensearch.xml`: the OpenSearch description. */
import { openSearch } from '#render/exports/open-search.ts'
import { template } from '#site/template.ts'

export default template('openSearch', ({ frame }) => openSearch(frame.site))
