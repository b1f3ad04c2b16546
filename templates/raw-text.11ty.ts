/** `/hyrb/2022/09/05/source/2022/0905.txt`: a raw file's text, decoded and otherwise as received. */
import { template } from '#site/template.ts'

export default template('rawText', ({ rawText }, { file }) => rawText(file))
