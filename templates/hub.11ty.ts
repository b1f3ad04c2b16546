/** `/indexes/` */
import { hubPage } from '#render/indexes/hub-page.tsx'
import { template } from '#site/template.ts'

export default template('hub', ({ frame, indexes }) => hubPage(frame, indexes))
