/** `/on-this-day/`: the calendar of 历史上的今天. */
import { onThisDayPage } from '#render/pages/on-this-day-page.tsx'
import { template } from '#site/template.ts'

export default template('onThisDay', ({ frame, anniversaries }) => onThisDayPage(frame, anniversaries()))
