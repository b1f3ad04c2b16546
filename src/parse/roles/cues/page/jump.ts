/** A jump to or from another page on a line of its own: `（下转第二版）`, `◀上接A01版`. */
import { jumpExpression, startsWithJumpFrom } from '../../../pages/jumps.ts'
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

const nothing = seen('', { jump: -12 })

/** `（上接第一版）并在每条支渠派驻巡水员。`: the text of another page continues, and a short line above it is its headline. */
function besideText(line: LineView, page: PageView): Evidence[] {
  if (line.text.length > 24 && startsWithJumpFrom.test(line.head)) return seen('上接', { paragraph: 3 })
  const next = page.lines[line.index + 1]
  return next && line.text.length <= 30 && !/[。；，]$/u.test(line.text) && startsWithJumpFrom.test(next.head)
    ? seen('上接之上', { headline: 4, paragraph: -3 })
    : []
}

export const jump: Cue = {
  name: 'jump',
  look(line, page) {
    const beside = besideText(line, page)
    const found =
      line.text.length <= 24 && line.text.includes('版') ? jumpExpression.exec(line.text)?.[0] : undefined
    return found && found.length >= line.text.length - 6
      ? seen(found, { jump: 10, furniture: -4, paragraph: -3 })
      : [...beside, ...nothing]
  },
}
