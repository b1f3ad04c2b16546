/**
 * Text that is no text: replacement and private-use characters where the OCR failed, `�� □□ ~~`.
 *
 * Such a line is `unplaced`: shown and searched, told to the editor, part of no article.
 */
import { type Cue, seen } from '../cue.ts'

/** A character beside those of ordinary print. */
const unusual = /[^ -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]/u
const garbage = /[\uFFFD\p{Co}\p{Cs}\p{Cn}]/gu

const nothing = seen('', { unplaced: -8 })

export const unreadable: Cue = {
  name: 'unreadable',
  look({ head }) {
    const count = unusual.test(head) ? (head.match(garbage)?.length ?? 0) : 0
    return count * 3 > head.length ? seen(head.slice(0, 12), { unplaced: 8 }) : nothing
  },
}
