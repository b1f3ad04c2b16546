/**
 * A line that names the page's makers: `本版责编：李明 版式设计：张华 校对：赵强`, `编辑 王洋 版式 李雪 校检 孙勇`,
 * `数据来源：丹石公路管理分局　制图：蔡华光`.
 */
/** What those do who make a page; source of an expression. */
export const trades =
  '责编|责任编辑|责任校对|执行编辑|统筹编辑|首席编辑|见习编辑|编辑|编委|编审|主编|执行主编|总编辑?|副总编辑?|值班(?:主任|编委|总编辑?)|视觉(?:设计)?|版式(?:设计)?|版面(?:设计|编辑|总监)?|视觉总监|图编|制版|美术编辑|美编|校对|校检|检校|组版|排版|照排|电脑制作|制作|审读|审核|审校|签发|监制|制图|数据来源|资料来源|图片编辑|新媒体编辑|实习编辑|[一二三终初复]审|总值班'
const opening = new RegExp(
  `^[■□●○◎◆▲★*·\\s]*(?:本版|本期|一版|今日|本报)?(?<trade>${trades})[\\s\\u3000:：/／|丨]+\\S`,
  'u',
)
const each = new RegExp(`(?:${trades})[\\s\\u3000:：/／|丨]`, 'gu')

/** What a line of the makers never holds: the end of a sentence, a quotation. */
const sentence = /[。！？；“”]/u

/** Who drew or laid out one article alone is named under it and belongs to it: `版式设计：蔡华伟`. */
const ofArticle = /^(?:版式设计|制图|数据来源|资料来源)$/u

/** Who drew or took the pictures of the whole page: `本版插图：邱实`. */
const ofPage = /^本版(?:插图|题图|图片|照片|摄影|漫画|制图|题字)[\s:：]+\S/u

/** Whether a line names the page's makers. */
export function isStaffLine(text: string): boolean {
  if (text.length > 90 || sentence.test(text)) return false
  if (ofPage.test(text)) return true
  const trade = opening.exec(text)?.groups?.trade
  return trade !== undefined && (!ofArticle.test(trade) || (text.match(each)?.length ?? 0) > 1)
}
