/**
 * A line that is made of facts of the issue, in any order: `2009年1月22日 农历戊子年十二月廿七 第5310期 今日32版 零售价1元`.
 *
 * One of them must be a whole date or the number of the issue; a sentence has none of this build.
 */
const numeral = '[\\d〇零○一二三四五六七八九十百千]'
const decisive = [
  new RegExp(`(?:\\d{4}|[一二]${numeral}{3})年${numeral}{1,3}月${numeral}{1,3}日`, 'u'),
  new RegExp(`总?第\\s?${numeral}{1,6}\\s?[期号]`, 'u'),
]
const further = [
  /(?:星期|周)[一二三四五六日天]/u,
  /[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|[农夏]历/u,
  new RegExp(`(?:今日|本期|共)\\s?${numeral}{1,3}\\s?(?:大|个)?版`, 'u'),
  /(?:零售|定价|售价|每份)[^\s]{0,4}\d/u,
  /国内统一|CN\s?\d{2}|刊号|准印|邮发代号/u,
  /(?:主管|主办|出版|编印)(?=[\s\u3000]|$)/u,
  /(?:热线|电话|网址|邮箱)|www\./u,
]

const count = (signs: readonly RegExp[], text: string): number =>
  signs.filter((sign) => sign.test(text)).length

/** Whether a line says nothing but facts of the issue: a date or a number, and one fact more. */
export function printsIssueFacts(text: string): boolean {
  if (text.length > 110 || /[，。！？；]/u.test(text)) return false
  const first = count(decisive, text)
  return first > 0 && first + count(further, text) > 1
}
