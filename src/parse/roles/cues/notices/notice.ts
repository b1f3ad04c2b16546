/**
 * Notices: a title that says 公告, 启事, 声明, 讣告, 招标, 停电; below it lines such as `联系电话:13875977300`.
 */

import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'
import { isFinished } from '../../../text/sentence.ts'
import { isTight, type LineView, type PageView } from '../../page-view.ts'
import { type Cue, type Evidence, seen } from '../cue.ts'
import { memoizeByLine } from '../memoize-by-line.ts'

const expressionsOf = memoize(({ notices: { titles, labels, offices, phrases } }: Lexicon) => ({
  title: new RegExp(`(?:${titles.join('|')})[\\p{Script=Han}]{0,4}(?:[（(][^）)]{1,20}[）)])?$`, 'u'),
  label: new RegExp(`^(?:${labels.join('|')})[\\s]?[:：]`, 'u'),
  office: new RegExp(`(?:${offices.join('|')})$`, 'u'),
  phrase: new RegExp(phrases.join('|'), 'u'),
}))

/** Whether a line gives one particular of a notice: `联系电话:13875977300`. */
export const isLabel = (text: string, lexicon: Lexicon): boolean => expressionsOf(lexicon).label.test(text)

const signature =
  /^(?:[\p{Script=Han}]{2,16}[\s\u3000]+)?(?:\d{4}|[〇○零一二三四五六七八九]{4})年.{1,4}月.{1,3}日$/u
/** The day alone, or behind the name of an office, with which a notice is signed: `二〇〇三年五月二十日`. */
export const isSignature = (text: string): boolean => text.endsWith('日') && signature.test(text)

/** The name of an office alone: `大同市红星机电公司`. */
export const isOffice = (text: string, lexicon: Lexicon): boolean =>
  text.length <= 24 && expressionsOf(lexicon).office.test(text)

/** What is let, sold or sought, in a few words. */
const offer = /^[\p{Script=Han}]{0,5}(?:出租|出售|求购|求租|转租|招聘|拍卖)$/u

/** Whether a dispatch stands below, other titles between or not: `轻工系统公开招聘厂长` / `本报讯 ……`. */
function standsOverDispatch({ index }: LineView, { lines }: PageView): boolean {
  for (const below of lines.slice(index + 1, index + 4)) {
    if (below.opening.dateline) return true
    if (isFinished(below.text)) return false
  }
  return false
}

/** Spaced titles too: `讣　告`. */
export const isNoticeTitle = memoizeByLine((line, page): boolean => {
  const closed = line.text.length <= 30 ? line.text.replace(/[\s\u3000]+/gu, '') : ''
  if (closed === '') return false
  const { title } = expressionsOf(page.vocabulary.lexicon)
  return (title.test(closed) || offer.test(closed)) && !standsOverDispatch(line, page)
})

/** Whether a line is the first half of a title that says so in its second: `城北污水处理厂二期工程` / `监理招标公告`. */
function opensTitle(line: LineView, page: PageView): boolean {
  const next = page.lines[line.index + 1]
  return (
    next?.before === 'wrap' && isNoticeTitle(next, page) && line.text.length <= 40 && !isFinished(line.text)
  )
}

/** Whether a notice ends with a line: its date, and room below. */
const endsNotice = (line: LineView, page: PageView): boolean =>
  isSignature(line.text) && !isTight(page.lines[line.index + 1])

/** How far above the nearest notice title stands, no more than ten lines; undefined where none does. */
export const titleAbove = memoizeByLine((line, page): number | undefined => {
  for (let up = 1; up <= 12; up += 1) {
    const above = page.lines[line.index - up]
    if (!above) return undefined
    if (above.opening.dateline || endsNotice(above, page)) return undefined
    if (isNoticeTitle(above, page)) return up
  }
  return undefined
})

/** A title that says no more than what kind of notice stands below it: `征稿启事`. */
const isPlainTitle = (line: LineView | undefined): boolean =>
  line !== undefined && /^\p{Script=Han}{0,4}(?:启事|公告|通告|声明|公示|讣告)$/u.test(line.text)

/** Whom to ask, at the end of a notice: `客服热线：96889`. */
const hotline = /^(?:咨询|监督|举报|投诉|客服|服务|抢修|报修)(?:热线|专线)[:：]/u

/** Whether a line stands in the first block under the title so far above it. */
const inFirstBlock = (line: LineView, page: PageView, up: number): boolean =>
  page.lines.slice(line.index - up + 2, line.index + 1).every(isTight)

function inNotice(line: LineView, page: PageView): Evidence[] {
  const up = titleAbove(line, page)
  if (up === undefined) return []
  return [
    ...(up === 1 && isPlainTitle(page.lines[line.index - 1]) ? seen('标题之下', { notice: 3 }) : []),
    ...(inFirstBlock(line, page, up) ? seen('标题之下', { advertisement: -3, notice: 2 }) : []),
    ...(isOffice(line.text, page.vocabulary.lexicon) ? seen(line.text, { notice: 3 }) : []),
    ...(hotline.test(line.text) ? seen(line.head.slice(0, 8), { notice: 4, advertisement: -4 }) : []),
    ...(/^本[报刊台](?:编辑部|社|\S{2,4}部)$/u.test(line.text)
      ? seen(line.text, { notice: 8, byline: -8 })
      : []),
    ...(/^(?:上午|下午|周[一二三四五六日])/u.test(line.text) && line.text.length < 24
      ? seen(line.text, { notice: 3 })
      : []),
  ]
}

/** Whether a line has words of notices near its beginning or its end. */
function speaksAsNotice({ text, head, tail }: LineView, lexicon: Lexicon): boolean {
  const { phrase } = expressionsOf(lexicon)
  return phrase.test(tail) || (text !== tail && phrase.test(head))
}

const nothing = seen('', { 'notice-title': -6 })

export const notice: Cue = {
  name: 'notice',
  look(line, page) {
    const near = titleAbove(line, page) !== undefined
    const { lexicon } = page.vocabulary
    return [
      ...(isNoticeTitle(line, page) || opensTitle(line, page)
        ? seen(line.text, { 'notice-title': 4, subhead: -1 })
        : nothing),
      ...(isLabel(line.head, lexicon) && line.text.length <= 60
        ? seen(line.head.slice(0, 8), {
            notice: near ? 6 : 2,
            line: near ? 0 : 4,
            headline: -3,
            subhead: -3,
            kicker: -3,
            masthead: -1,
            crosshead: -3,
          })
        : []),
      ...(isSignature(line.text) && (near || /^[\d一二]/u.test(line.text))
        ? seen(line.text, { notice: near ? 4 : 1, line: 2.5, headline: -10, subhead: -4, kicker: -8 })
        : []),
      ...(speaksAsNotice(line, lexicon) ? seen('套语', { notice: 3 }) : []),
      ...inNotice(line, page),
    ]
  },
}
