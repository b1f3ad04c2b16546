/** `/on-this-day/` */
import { onThisDayPage } from '#render/pages/on-this-day-page.tsx'
import { template } from '#site/template.ts'

export default template('onThisDay', ({ frame, anniversaries }) => onThisDayPage(frame, anniversaries()))
