/** `/hyrb/2022/09/05/`: an issue. */
import { issuePage } from '#render/pages/issue-page.tsx'
import { template } from '#site/template.ts'

export default template('issue', ({ frame, load, neighbours }, { id }) =>
  issuePage(frame, load(id), neighbours(id)),
)
