/**
 * Reads the jumps (转接) to and from other pages: `……服务群众。（下转第二版）` continues on page 2.
 *
 * All expressions for jumps are here. `（相关报道见5版）` is removed too: it refers to another article and is neither text
 * nor a jump.
 */
import type { Jumps } from '#model/reading/opening.ts'
import type { Jump } from '#model/record/article.ts'
import { pageNumber } from './page-number.ts'

/** A jump with a page that can be recorded: `（下转第二版）`, `◀上接A01版`, `紧接第×版`. */
export const jumpExpression =
  /[（(【[◀▶▲▼→←►]?\s?(?<way>下转|上接|紧接)第?\s?(?<page>[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3}|×)\s?版\s?[①-⑳]?\s?[）)\]】▶►→]?/u

/**
 * A jump from another page at the start of a text, also with a page number that was misread: `（上接第l版）`. It shows that
 * text of another page continues here, but gives no page to record: hence wider than `jumpExpression`.
 */
export const startsWithJumpFrom = /^\s*[（(【[◀▶▲▼→←►]?\s?(?:上接|紧接)第?\S{1,4}?\s?版/u

/** The words of a jump anywhere in a text, with or without a page: a line with them is neither a teaser nor a staff line. */
export const jumpWords = /[下上][转接]/u

const atEnd = new RegExp(`${jumpExpression.source}\\s*$`, 'u')
const atStart = new RegExp(`^\\s*${jumpExpression.source}\\s*`, 'u')
/** A reference to an article on another page at the end of a text. */
const reference =
  /[（(【]\s?[\p{Script=Han}、“”]{0,10}(?:报道|内容|详情|新闻|图片|全文|评论|解读)?[详另刊]?[见刊载]于?第?\s?(?:[A-D]?\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、，—-][A-D]?\d{1,2})*\s?版\s?[）)】]\s*$/u

/** Length of the longest jump or reference, with a margin. */
const searchLength = 32

/** Matches an expression for jumps or references; a text without 版, as most are, is not searched. */
const matchPageMarker = (expression: RegExp, text: string): RegExpExecArray | null =>
  text.includes('版') ? expression.exec(text) : null

/** The jump in a short text; a page that is not a number is kept as printed: `上接第×版`. */
export function jumpsIn(text: string): Jumps {
  const { way, page } = matchPageMarker(jumpExpression, text)?.groups ?? {}
  if (!page) return {}
  const jump: Jump = { page: pageNumber(page) ?? page }
  return way === '下转' ? { continues: jump } : { continuedFrom: jump }
}

/** The text without jumps and references at its start and its end, and these jumps. */
export function withoutJumps(text: string): { text: string; jumps: Jumps } {
  const end = text.slice(-searchLength)
  const tail = (matchPageMarker(atEnd, end) ?? matchPageMarker(reference, end))?.[0] ?? ''
  const rest = tail ? text.slice(0, text.length - tail.length).trimEnd() : text
  const head = matchPageMarker(atStart, rest.slice(0, searchLength))?.[0] ?? ''
  return { text: rest.slice(head.length), jumps: { ...jumpsIn(tail), ...jumpsIn(head) } }
}
