/**
 * A line that names the page's makers: `本版责编：李明 版式设计：张华 校对：赵强`, `编辑 王洋 版式 李雪 校检 孙勇`,
 * `数据来源：丹石公路管理分局　制图：蔡华光`.
 */
import type { Lexicon } from '#model/content/lexicon.ts'
import { memoize } from '#model/memoize.ts'

const expressionsOf = memoize(({ staff: { trades, ofArticle } }: Lexicon) => ({
  opening: new RegExp(
    `^[■□●○◎◆▲★*·\\s]*(?:本版|本期|一版|今日|本报)?(?<trade>${trades.join('|')})[\\s\\u3000:：/／|丨]+\\S`,
    'u',
  ),
  each: new RegExp(`(?:${trades.join('|')})[\\s\\u3000:：/／|丨]`, 'gu'),
  /** Who drew or laid out one article alone is named under it and belongs to it: `版式设计：蔡华伟`. */
  ofArticle: new RegExp(`^(?:${ofArticle.join('|')})$`, 'u'),
}))

/** What a line of the makers never holds: the end of a sentence, a quotation. */
const sentence = /[。！？；“”]/u

/** Who drew or took the pictures of the whole page: `本版插图：邱实`. */
const ofPage = /^本版(?:插图|题图|图片|照片|摄影|漫画|制图|题字)[\s:：]+\S/u

/** Whether a line names the page's makers. */
export function isStaffLine(text: string, lexicon: Lexicon): boolean {
  if (text.length > 90 || sentence.test(text)) return false
  if (ofPage.test(text)) return true
  const { opening, each, ofArticle } = expressionsOf(lexicon)
  const trade = opening.exec(text)?.groups?.trade
  return trade !== undefined && (!ofArticle.test(trade) || (text.match(each)?.length ?? 0) > 1)
}
