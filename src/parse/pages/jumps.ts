/**
 * Takes the jumps to and from other pages off a text: `……服务群众。（下转第二版）` continues on page 2.
 *
 * `（相关报道见5版）` goes too: it points to another article and is neither text nor a jump.
 */
import type { Jump } from '#model/record/article.ts'
import { jumpExpression } from '../roles/cues/page/jump.ts'
import { pageNumber } from './page-number.ts'

export interface Jumps {
  continues?: Jump
  continuedFrom?: Jump
}

const atEnd = new RegExp(`${jumpExpression.source}\\s*$`, 'u')
const atStart = new RegExp(`^\\s*${jumpExpression.source}\\s*`, 'u')
const reference =
  /[（(【]\s?[\p{Script=Han}、“”]{0,10}(?:报道|内容|详情|新闻|图片|全文|评论|解读)?[详另刊]?[见刊载]于?第?\s?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、，—-][A-D]?\d{1,2})*\s?版\s?[）)】]\s*$/u

/** Far enough from the end, or the beginning, for a jump or a reference. */
const searchLength = 32

/** All of them name a page; most texts do not, which is soon seen. */
const matchPageMarker = (expression: RegExp, text: string): RegExpExecArray | null =>
  text.includes('版') ? expression.exec(text) : null

/** The jump of a marker; a page that cannot be read (`上接第×版`) stands as printed. */
export function jumpsIn(marker: string): Jumps {
  const { way, page } = matchPageMarker(jumpExpression, marker)?.groups ?? {}
  if (!page) return {}
  const jump: Jump = { page: pageNumber(page) ?? page }
  return way === '下转' ? { continues: jump } : { continuedFrom: jump }
}

/** The text without jumps and references at its end and its beginning, and what they say. */
export function withoutJumps(text: string): { text: string; jumps: Jumps } {
  const end = text.slice(-searchLength)
  const tail = (matchPageMarker(atEnd, end) ?? matchPageMarker(reference, end))?.[0] ?? ''
  const rest = tail ? text.slice(0, text.length - tail.length).trimEnd() : text
  const head = matchPageMarker(atStart, rest.slice(0, searchLength))?.[0] ?? ''
  return { text: rest.slice(head.length), jumps: { ...jumpsIn(tail), ...jumpsIn(head) } }
}
