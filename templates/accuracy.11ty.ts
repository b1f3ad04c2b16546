/** `/about/accuracy/` and its further pages. */
import { accuracyPage } from '#render/pages/accuracy-page.tsx'
import { template } from '#site/template.ts'

export default template('accuracy', ({ frame, scores, issueMessages }, { page }) =>
  accuracyPage(frame, scores(), issueMessages(), page),
)
