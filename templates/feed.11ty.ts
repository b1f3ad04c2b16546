/** `/feed.xml`, `/articles.json`, `/hyrb/feed.json` and the other feeds. */
import { feedText } from '#render/feeds/feed-text.ts'
import { template } from '#site/template.ts'

export default template('feed', (context, { feed }) => feedText(context.frame, feed, context))
