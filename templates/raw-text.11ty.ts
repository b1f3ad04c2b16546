/** `/hyrb/2022/09/05/source/2022/0905.txt`: the decoded, unmodified text of a raw file. */
import { template } from '#site/template.ts'

export default template('rawText', ({ rawText }, { file }) => rawText(file))
