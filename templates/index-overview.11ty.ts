/** `/indexes/`: the overview of all indexes. */
import { indexOverviewPage } from '#render/indexes/index-overview-page.tsx'
import { template } from '#site/template.ts'

export default template('indexOverview', ({ frame, indexes }) => indexOverviewPage(frame, indexes))
