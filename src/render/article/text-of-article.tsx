/**
 * The text of an item: dateline run into the lead, paragraphs, crossheads, what the page has lost, jumps.
 *
 * 「`化”进程中扛起耒阳担当`」 begins in the middle of a sentence: the reader is told that the page has lost the rest.
 */
import { h, type Result } from 'hastscript'
import { datelineAnchor, numberedAnchor } from '#model/addresses/anchor.ts'
import type { Article, Dateline } from '#model/record/article.ts'
import { incompleteSides } from '#model/record/incomplete-sides.ts'
import type { Issue } from '#model/record/issue.ts'
import { isDatelineRunIn } from '#model/record/run-in-dateline.ts'
import { datelineOf } from './dateline.tsx'
import { continuedFromLine, continuesOnLine } from './jumps.tsx'
import { type PartMark, type PartMarks, unmarked } from './part-marks.tsx'

export interface TextSettings {
  /** Level of crossheads. */
  level: number
  marks?: PartMarks
}

/** The page's own indent gives way to that of the style sheet; every other space stays. */
const withoutIndent = (text: string): string => text.replace(/^\u3000+/u, '')

const lostTextNote = (where: string): Result => <p class="lost-text-note">{`版面缺失：${where}`}</p>

const paragraph = ({ id, line }: PartMark, dateline: Dateline | undefined, text: string): Result => (
  <p id={id}>
    {line}
    {dateline === undefined ? null : datelineOf(dateline)}
    {text}
  </p>
)

/** The line number of a crosshead stands before it: a heading is called by its words alone. */
function crosshead(text: string, level: number, { id, line }: PartMark): Array<Result | null> {
  return [line, h(`h${level}`, { id, className: ['crosshead'] }, text)]
}

/** Body parts, the dateline run into the first paragraph or one of its own. */
function bodyOf(article: Article, { level, marks = unmarked }: TextSettings): Array<Result | null> {
  const { body, dateline } = article
  const ofItsOwn =
    dateline && !isDatelineRunIn(article) ? [paragraph(marks(datelineAnchor(article)), dateline, '')] : []
  const parts = body.flatMap(({ type, text }, index) => {
    const mark = marks(numberedAnchor('p', index))
    if (type === 'crosshead') return crosshead(text, level, mark)
    return paragraph(mark, index === 0 ? dateline : undefined, withoutIndent(text))
  })
  return [...ofItsOwn, ...parts]
}

/** The text, or nothing for an item that has none (a photograph with its caption). */
export function textOfArticle(issue: Issue, article: Article, settings: TextSettings): Result | null {
  const { body, dateline } = article
  const { start, end } = incompleteSides(article)
  const [from, to] = [
    continuedFromLine(issue, article, settings.marks),
    continuesOnLine(issue, article, settings.marks),
  ]
  if (body.length === 0 && !dateline && !start && !end && !from && !to) return null
  return (
    <div class="text">
      {from}
      {start ? lostTextNote('本文的开头未能留下') : null}
      {bodyOf(article, settings)}
      {end ? lostTextNote('本文的结尾未能留下') : null}
      {to}
    </div>
  )
}
