/** `/hyrb/2022/09/05/source/`: the raw text of an issue beside its reading (原文对照); further parts of a long text in `…/source/2/`. */
import { sourcePage } from '#render/pages/source-page.tsx'
import { template } from '#site/template.ts'

export default template('source', ({ frame, load, rawText }, { id, part }) =>
  sourcePage(frame, load(id), rawText, part),
)
