/** `/about/`, `/about/reading/` and the other pages of the about section. */
import type { AboutTopic } from '#model/addresses/address.ts'
import { citingPage } from '#render/about/citing-page.tsx'
import { comparisonPage } from '#render/about/comparison-page.tsx'
import { dataPage } from '#render/about/data-page.tsx'
import { handbookPage } from '#render/about/handbook-page.tsx'
import { aboutOverviewPage } from '#render/about/overview-page.tsx'
import { readingPage } from '#render/about/reading-page.tsx'
import { examplePaths, latestIssueWithArticles } from '#site/example-pages.ts'
import type { SiteContext } from '#site/site-context.ts'
import { template } from '#site/template.ts'

const overview = ({ frame, summaries, papers, scores, issueMessages }: SiteContext): string =>
  aboutOverviewPage(frame, { summaries, papers, scores: scores(), issueMessages: issueMessages() })

const topicPages: Record<AboutTopic, (context: SiteContext) => string> = {
  reading: ({ frame }) => readingPage(frame),
  citing: ({ frame, summaries, load }) => {
    const latest = latestIssueWithArticles(summaries)
    return citingPage(frame, latest && load(latest.id).issue)
  },
  data: ({ frame, summaries }) => dataPage(frame, summaries),
  handbook: ({ frame }) => handbookPage(frame),
  comparison: ({ frame, summaries }) => comparisonPage(frame, examplePaths(summaries)),
}

export default template('about', (context, { topic }) => (topic ? topicPages[topic] : overview)(context))
