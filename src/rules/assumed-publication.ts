/** Reports a page without a newspaper's name, for which the archive's default paper is assumed: it has only `本报讯`. */
import { quotePlace, wholeFile } from './message-position.ts'
import type { Rule } from './rule.ts'

export const assumedPublication: Rule = {
  id: 'assumed-publication',
  subject: 'issue',
  severity: 'warning',
  name: '报名未印',
  reason: '版面上没有印出报名，文中至多说“本报”，只能推定。',
  remedy: '用 paper 更正写明是哪一种报纸。',
  check(tree, report, file) {
    const publication = tree.data?.publication
    if (publication?.evidence.basis !== 'assumed') return
    const [clue] = publication.evidence.clues
    const finding = clue ? `文中只说“本报”` : '文中没有报名'
    const place = clue ? quotePlace(tree, file, clue.quote, { line: clue.line }) : wholeFile
    report(`${finding}，暂作《${publication.name}》，请核对`, place)
  },
}
