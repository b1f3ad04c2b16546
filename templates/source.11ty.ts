/** `/hyrb/2022/09/05/source/` */
import { sourcePage } from '#render/pages/source-page.tsx'
import { template } from '#site/template.ts'

export default template('source', ({ frame, load, rawText }, { id }) => sourcePage(frame, load(id), rawText))
