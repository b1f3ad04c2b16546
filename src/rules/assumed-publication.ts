/** Tells of a page that names no paper: `本报讯` alone, so that the archive's default paper was assumed. */
import { quotePlace, wholeFile } from './message-position.ts'
import { createRule } from './rule.ts'

export const assumedPublication = createRule('assumed-publication', (tree, say, file) => {
  const publication = tree.data?.publication
  if (publication?.evidence.basis !== 'assumed') return
  const [clue] = publication.evidence.clues
  const found = clue ? `文中只说“本报”` : '文中没有报名'
  const place = clue ? quotePlace(tree, file, clue.quote, { line: clue.line }) : wholeFile
  say(`${found}，暂作《${publication.name}》，请核对`, place)
})
