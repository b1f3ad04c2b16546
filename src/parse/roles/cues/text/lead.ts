/**
 * The opening of a dispatch: a dateline (电头), with or without the byline in brackets.
 *
 * `滨江晚报讯（全媒体记者 陈润）` alone or before its text, `新华社北京7月13日电 当前，……`, `本报讯 记者 A 报道：`.
 */

import { startsEditorsNote } from '../../../text/editors-note.ts'
import { isFinished } from '../../../text/sentence.ts'
import { type Cue, seen } from '../cue.ts'

const nothing = seen('', { lead: -9 })

export const lead: Cue = {
  name: 'lead',
  look(line, page) {
    const { opening } = line
    const above = page.lines[line.index - 1]
    const underTitle = above !== undefined && above.text.length <= 40 && !isFinished(above.text)
    if (opening.dateline) {
      const quoted =
        opening.dateline.text.startsWith('据') && opening.bylines.length === 0 && !underTitle ? 5 : 0
      return seen(opening.dateline.text, {
        lead: 9 - quoted + (above && startsEditorsNote(above.text) ? 9 : 0),
        paragraph: quoted > 0 ? 0 : -7,
        headline: -8,
        kicker: -8,
        subhead: -6,
        crosshead: -6,
        byline: -2,
        notice: -8,
      })
    }
    if (opening.bylines.length > 0 && line.text.length > opening.length + 12)
      return seen(line.head.slice(0, opening.length), { lead: 5, paragraph: -1, headline: -5 })
    return nothing
  },
}
