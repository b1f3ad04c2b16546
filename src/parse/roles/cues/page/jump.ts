/** A jump to or from another page on a line of its own: `（下转第二版）`, `◀上接A01版`. */
import type { LineView, PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'

const nothing = seen('', { jump: -12 })

export const jumpExpression =
  /[（(【[◀▶▲▼→←►]?\s?(?<way>下转|上接|紧接)第?\s?(?<page>[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3}|×)\s?版\s?[①-⑳]?\s?[）)\]】▶►→]?/u

/** `（上接第一版）并在每条支渠派驻巡水员。`: the text of another page goes on, and a short line above it is its headline. */
const comesFrom = /^[（(【[◀▶▲▼→←►]?\s?(?:上接|紧接)第?\S{1,4}?\s?版/u

function besideText(line: LineView, page: PageView): Evidence[] {
  if (line.text.length > 24 && comesFrom.test(line.head)) return seen('上接', { paragraph: 3 })
  const next = page.lines[line.index + 1]
  return next && line.text.length <= 30 && !/[。；，]$/u.test(line.text) && comesFrom.test(next.head)
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
