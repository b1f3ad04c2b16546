/**
 * The text of an item: dateline run into the lead, paragraphs, crossheads, what the page has lost, jumps.
 *
 * 「`化”进程中扛起耒阳担当`」 begins in the middle of a sentence: the reader is told that the page has lost the rest.
 */
import { h, type Result } from 'hastscript'
import type { Article, BodyPart } from '#model/article.ts'
import type { Issue } from '#model/issue.ts'
import { lostSides } from '#model/lost-sides.ts'
import { datelineOf } from './dateline.tsx'
import { jumpBack, jumpOn } from './jumps.tsx'

export interface TextSettings {
  /** Level of crossheads. */
  level: number
  /** Whether paragraphs carry anchors (`#p3`). */
  anchors: boolean
  /** Address of the place in the raw text that body part `index` was made of. */
  place?: (index: number) => { line: number; href: string } | undefined
}

/** The page's own indent gives way to that of the style sheet; every other space stays. */
const withoutIndent = (text: string): string => text.replace(/^\u3000+/u, '')

const lost = (where: string): Result => <p class="lost">{`版面缺失：${where}`}</p>

function lineLink(index: number, { place }: TextSettings): Result | null {
  const at = place?.(index)
  if (!at) return null
  return (
    <a class="line" href={at.href} aria-label={`对照原文第${at.line}行`}>
      {String(at.line)}
    </a>
  )
}

function bodyPart(part: BodyPart, index: number, article: Article, settings: TextSettings): Result {
  const properties = settings.anchors ? { id: `p${index + 1}` } : {}
  if (part.type === 'crosshead')
    return h(`h${settings.level}`, { ...properties, className: ['crosshead'] }, part.text)
  const dateline = index === 0 ? article.dateline : undefined
  return h('p', properties, [
    lineLink(index, settings),
    dateline === undefined ? null : datelineOf(dateline),
    withoutIndent(part.text),
  ])
}

/** The text, or nothing for an item that has none (a photograph with its caption). */
export function textOfArticle(issue: Issue, article: Article, settings: TextSettings): Result | null {
  const { body, dateline } = article
  const { start, end } = lostSides(article)
  const [from, to] = [jumpBack(issue, article), jumpOn(issue, article)]
  if (body.length === 0 && !dateline && !start && !end && !from && !to) return null
  return (
    <div class="text">
      {from}
      {start ? lost('本文的开头未能留下') : null}
      {body.length === 0 && dateline !== undefined ? <p>{datelineOf(dateline)}</p> : null}
      {body.map((part, index) => bodyPart(part, index, article, settings))}
      {end ? lost('本文的结尾未能留下') : null}
      {to}
    </div>
  )
}
