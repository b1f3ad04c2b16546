/** `/`: the home page. */
import { homePage } from '#render/pages/home-page.tsx'
import { template } from '#site/template.ts'

export default template('home', ({ frame, summaries, papers, load }) => {
  const latest = summaries.at(-1)
  return homePage(frame, summaries, papers, latest && load(latest.id).issue)
})
