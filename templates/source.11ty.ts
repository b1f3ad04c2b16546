/** `/hyrb/2022/09/05/source/`: the raw text of an issue beside its reading (原文对照). */
import { sourcePage } from '#render/pages/source-page.tsx'
import { template } from '#site/template.ts'

export default template('source', ({ frame, load, rawText }, { id }) => sourcePage(frame, load(id), rawText))
