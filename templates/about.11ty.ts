/** `/about/`, `/about/reading/` and the other parts of the section */
import type { AboutTopic } from '#model/addresses/address.ts'
import { citingPage } from '#render/about/citing-page.tsx'
import { comparisonPage } from '#render/about/comparison-page.tsx'
import { dataPage } from '#render/about/data-page.tsx'
import { aboutFrontPage } from '#render/about/front-page.tsx'
import { handbookPage } from '#render/about/handbook-page.tsx'
import { readingPage } from '#render/about/reading-page.tsx'
import type { Newsroom } from '#site/newsroom.ts'
import { latestOf, showcasesOf } from '#site/showcases.ts'
import { template } from '#site/template.ts'

const front = ({ frame, summaries, papers, scores, doubts }: Newsroom): string =>
  aboutFrontPage(frame, { summaries, papers, scores: scores(), doubts: doubts() })

const parts: Record<AboutTopic, (newsroom: Newsroom) => string> = {
  reading: ({ frame }) => readingPage(frame),
  citing: ({ frame, summaries, load }) => {
    const latest = latestOf(summaries)
    return citingPage(frame, latest && load(latest.id).issue)
  },
  data: ({ frame, summaries }) => dataPage(frame, summaries),
  handbook: ({ frame }) => handbookPage(frame),
  comparison: ({ frame, summaries }) => comparisonPage(frame, showcasesOf(summaries)),
}

export default template('about', (newsroom, { topic }) => (topic ? parts[topic] : front)(newsroom))
