/**
 * The text of an article: jump lines, notes about lost text, dateline, paragraphs, crossheads.
 *
 * An article that begins `化”进程中扛起耒阳担当`, in the middle of a sentence, has the note `版面缺失：本文的开头未能留下`.
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
  /** Heading level of crossheads, 1 to 6. */
  level: number
  /** Without marks if the text is not shown on the article's page. */
  marks?: PartMarks
}

/** Removes the printed indent, which the style sheet replaces; keeps all other white space. */
const withoutIndent = (text: string): string => text.replace(/^\u3000+/u, '')

const lostTextNote = (text: string): Result => <p class="lost-text-note">{`版面缺失：${text}`}</p>

const paragraph = ({ id, line }: PartMark, dateline: Dateline | undefined, text: string): Result => (
  <p id={id}>
    {line}
    {dateline === undefined ? null : datelineOf(dateline)}
    {text}
  </p>
)

/** The line number comes before the heading, so that it is not part of the heading's accessible name. */
function crosshead(text: string, level: number, { id, line }: PartMark): Array<Result | null> {
  return [line, h(`h${level}`, { id, className: ['crosshead'] }, text)]
}

/** The body parts; the dateline is run into the first paragraph, or a separate paragraph before a crosshead. */
function bodyOf(article: Article, { level, marks = unmarked }: TextSettings): Array<Result | null> {
  const { body, dateline } = article
  const separateDateline =
    dateline && !isDatelineRunIn(article) ? [paragraph(marks(datelineAnchor(article)), dateline, '')] : []
  const parts = body.flatMap(({ type, text }, index) => {
    const mark = marks(numberedAnchor('p', index))
    if (type === 'crosshead') return crosshead(text, level, mark)
    return paragraph(mark, index === 0 ? dateline : undefined, withoutIndent(text))
  })
  return [...separateDateline, ...parts]
}

/** The text as `<div class="text">`; null for an article without any (a photograph with its caption). */
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
