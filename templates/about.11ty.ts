/** `/about/`, `/about/reading/` and the other pages of the about section. */
import type { AboutTopic } from '#model/addresses/address.ts'
import type { IssueSummary } from '#model/record/issue-summary.ts'
import { citingPage } from '#render/about/citing-page.tsx'
import { dataPage } from '#render/about/data-page.tsx'
import { handbookPage } from '#render/about/handbook-page.tsx'
import { aboutOverviewPage } from '#render/about/overview-page.tsx'
import { readingPage } from '#render/about/reading-page.tsx'
import type { SiteContext } from '#site/site-context.ts'
import { template } from '#site/template.ts'

/** The newest issue that has a date and an article, as an example. @param summaries oldest first */
const latestIssueWithArticles = (summaries: readonly IssueSummary[]): IssueSummary | undefined =>
  summaries.findLast(({ date, articles }) => date && articles.length > 0)

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
}

export default template('about', (context, { topic }) => (topic ? topicPages[topic] : overview)(context))
