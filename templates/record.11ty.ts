/** `/hyrb/2022/09/05/issue.json`: the record of an issue. */
import { template } from '#site/template.ts'

export default template('record', ({ load }, { id }) => `${JSON.stringify(load(id).issue, null, 1)}\n`)
